/** The domain that every directory begins with: `contoso.onmicrosoft.com`, and its like in the other clouds. */

/** Suffixes of initial domains: public, Azure Government, the closed German cloud, 21Vianet. */
export const INITIAL_SUFFIXES = [
  'onmicrosoft.com',
  'onmicrosoft.us',
  'onmicrosoft.de',
  'partner.onmschina.cn',
] as const;
export type InitialSuffix = (typeof INITIAL_SUFFIXES)[number];

/** The pattern of those suffixes and of what belongs to them: `mail.` only routes mail. Every tenant has a name there. */
export const SHARED_BY_TENANTS =
  '(?:mail\\.)?onmicrosoft\\.(?:com|us|de)|(?:partner\\.)?onmschina\\.cn';

/** @returns the pattern of a suffix of initial domains. */
export const initialSuffixPattern = (): string => INITIAL_SUFFIXES.join('|').replaceAll('.', '\\.');

/** @returns true for a directory's first domain. `contoso.mail.onmicrosoft.com` only routes mail and is none. */
export const isInitialDomain = (domain: string): boolean =>
  INITIAL_SUFFIXES.some((suffix) => {
    const label = domain.slice(0, -suffix.length - 1);
    return domain.endsWith(`.${suffix}`) && label !== '' && !label.includes('.');
  });
