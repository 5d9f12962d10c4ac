/** The domain that every directory begins with: `contoso.onmicrosoft.com` and its like in the other clouds. */

const SUFFIXES = ['onmicrosoft.com', 'onmicrosoft.us', 'onmicrosoft.de', 'partner.onmschina.cn'];

/** @returns true for a directory's first domain. `contoso.mail.onmicrosoft.com` only routes mail and is none. */
export const isInitialDomain = (domain: string): boolean =>
  SUFFIXES.some((suffix) => {
    const label = domain.slice(0, -suffix.length - 1);
    return domain.endsWith(`.${suffix}`) && label !== '' && !label.includes('.');
  });
