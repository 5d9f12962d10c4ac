import { GUID } from '../text/guid';

const ID = new RegExp(GUID, 'gi');

/**
 * @param text what the form shows as subscription: "Contoso Production (7b2c1d30-…)".
 * @returns its ID in lower case; null when the text shows none, or more than one.
 */
export function subscriptionId(text: string): string | null {
  const ids = text.match(ID) ?? [];
  return ids.length === 1 ? (ids[0]?.toLowerCase() ?? null) : null;
}
