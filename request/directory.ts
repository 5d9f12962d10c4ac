/** Decides whose directory a tab shows from hints of different strength. Nothing is guessed. */

import { type Tenant, tenantFrom } from '../portals/tenant';
import type { Profile } from '../profile/profile';
import { type Evidence, evidenceOf } from './directory-evidence';
import type { DirectoryHint } from './directory-hint';
import { RULES } from './directory-rules';

export type DirectoryKind =
  /** A customer's, by a positive hint. */
  | 'customer'
  /** The partner's own. */
  | 'own'
  /** Another customer's than the one the tab was opened for. */
  | 'other'
  /** Named by a domain that begins like one of the customer's that was asked for. */
  | 'maybe-same'
  /** A customer's was asked for, and what is shown does not say that this is it. */
  | 'asked'
  /** Named, but neither known to be the partner's nor a customer's. */
  | 'unknown'
  /** The hints contradict each other. */
  | 'contradiction'
  /** Named or not, there is nothing to judge it by: no profile. */
  | 'no-profile'
  | 'no-hint';

export interface Directory extends Tenant {
  kind: DirectoryKind;
  /** For `other`, `maybe-same` and `asked`: the customer that was asked for. */
  intended?: Tenant;
}

/** Whom a tab was opened for. */
export interface Intended extends Tenant {
  /** It was not opened for anybody, but came from this customer's page in Partner Center. */
  isVisited?: boolean;
}

export interface DirectoryInput {
  url: URL;
  hints: readonly DirectoryHint[];
  profile: Profile | null;
  /** Whom the tab was opened for, from Onbehalf or from Partner Center. */
  intended: Intended | null;
  /** What the customer book knows of a directory; includes those the user called a customer's. */
  inBook: (tenant: Tenant) => Tenant | null;
}

/** @returns whose directory the tab shows: what the first rule says that has something to say. */
export function judgeDirectory(input: DirectoryInput): Directory {
  const evidence = evidenceOf(input);
  for (const rule of RULES) {
    const kind = rule(evidence);
    if (kind) return directoryOf(kind, evidence, input);
  }
  return { kind: input.profile ? 'no-hint' : 'no-profile', ...tenantFrom({}) };
}

function directoryOf(
  kind: DirectoryKind,
  evidence: Evidence,
  { intended }: DirectoryInput,
): Directory {
  const { shown, asked, labels, headers } = evidence;
  const tenant = shown[0] ?? asked[0];
  const name = shown[0]?.names[0] ?? labels[0] ?? headers[0] ?? asked[0]?.names[0];
  const meant = intended ?? (asked[0] && firstOf(asked[0]));
  const isMeant = kind === 'other' || kind === 'maybe-same' || kind === 'asked';
  return {
    kind,
    ...firstOf(tenant ?? tenantFrom({})),
    names: name === undefined ? [] : [name],
    ...(isMeant && meant && { intended: meant }),
  };
}

/** The directory as it was named first: what the book adds is not shown by the page. */
const firstOf = ({ tenantId, domains: [domain], names: [name] }: Tenant): Tenant =>
  tenantFrom({ tenantId, domain, name });
