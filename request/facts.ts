/** Facts from pages without a form; they last until the page shows another subject. Pure. */

import { subjectOf } from '../portals/subject';
import { tenantOf } from '../portals/tenant-hints';
import { isOwnDomain } from '../profile/domains';
import type { Profile } from '../profile/profile';

/** Read on demand from pages that hold no form. */
export interface PageFacts {
  /** Customer page: the name and domain it shows. */
  name?: string;
  domain?: string;
  /** Product page: the publisher's support. */
  links?: string[];
  emails?: string[];
  phones?: string[];
  /** False while the product's page may still be rendering. */
  settled?: boolean;
}

/** What the frames of a tab said of one subject. */
export interface TabFacts {
  /** {@link subjectOf} the address at which it was read; null for nothing. */
  of: string | null;
  byFrame: Record<number, PageFacts>;
}

/** @param of what the facts to come are of, as `subjectOf` names it; null: of nothing yet. */
export const noFacts = (of: string | null = null): TabFacts => ({ of, byFrame: {} });

/**
 * A customer's page prints the partner's own domain as well, next to the relationship between the two.
 * @param text what a customer's page shows as a domain.
 * @param profile null when none is set up; then nothing tells the partner's own.
 * @returns the customer's domain; null for the partner's own and for what is no domain.
 */
export function customerDomain(text: string | null, profile: Profile | null): string | null {
  const domain = tenantOf(text ?? '')?.domains[0];
  return domain && !(profile && isOwnDomain(domain, profile)) ? domain : null;
}

/**
 * What may be shown under an address.
 * @returns the frames' facts as one; none at all when they were read of another customer or product.
 */
export function factsAt(url: URL, { of, byFrame }: TabFacts): PageFacts {
  if (of === null || of !== subjectOf(url)) return {};
  const all = Object.values(byFrame);
  const list = (key: 'links' | 'emails' | 'phones') => {
    const texts = [...new Set(all.flatMap((facts) => facts[key] ?? []))].slice(0, 5);
    return texts.length ? { [key]: texts } : {};
  };
  const top = byFrame[0];
  return {
    ...(top?.name ? { name: top.name } : {}),
    ...(top?.domain ? { domain: top.domain } : {}),
    ...list('links'),
    ...list('emails'),
    ...list('phones'),
    // A frame that has only just come must not put off what was waited for.
    settled: top?.settled ?? false,
  };
}
