/** What can be seen of the partner on a portal's page, to be offered when nothing is set up yet. Pure. */

import { isAlias } from '../portals/alias';
import { isNamed, type Tenant } from '../portals/tenant';
import { addressHints, tenantOfLabel, tenantOfTitle } from '../portals/tenant-hints';

export interface Suggestion {
  email?: string;
  /** A guess from the address: for the user to accept or to put right. */
  firstName?: string;
  lastName?: string;
  /** The directory that the page shows: the partner's own only if the user says so. */
  directory?: Tenant;
}

interface TopFrame {
  url: string;
  hints: readonly { from: string; text: string }[];
}

const ADDRESS = /^[^\s@<>"()]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/**
 * @param seen a tab's address and what its avatar menu says.
 * @returns what may be offered, or null. Nothing where the address names a tenant or the user is an alias or
 * a guest: the directory is then most likely a customer's.
 */
export function suggestionFrom({ url, hints }: TopFrame): Suggestion | null {
  if (!URL.canParse(url) || hints.some(({ text }) => isAlias(text))) return null;
  const { delegated, path, hint } = addressHints(new URL(url));
  if (delegated || path || hint) return null;
  const email = hints
    .filter(({ from }) => from === 'avatar-user')
    .map(({ text }) => text.trim())
    .find((text) => ADDRESS.test(text));
  const directory = hints
    .map(({ from, text }) => directoryIn(from, text))
    .find((tenant) => tenant !== null && isNamed(tenant));
  if (!email && !directory) return null;
  return { ...(email && { email, ...nameIn(email) }), ...(directory && { directory }) };
}

function directoryIn(from: string, text: string): Tenant | null {
  if (from === 'avatar-tenant') return tenantOfLabel(text);
  return from === 'avatar-title' ? tenantOfTitle(text) : null;
}

/** `ada.lin@…` is most likely Ada Lin. */
function nameIn(email: string): Pick<Suggestion, 'firstName' | 'lastName'> {
  const words = /^([a-z]{2,})[._-]([a-z]{2,})@/i.exec(email);
  if (!words) return {};
  const [firstName = '', lastName = ''] = words.slice(1).map(capital);
  return { firstName, lastName };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
