/**
 * Which customer a text on the page belongs to. Single-page portals change the address first and the content later, so
 * for a moment the page shows the previous customer under the next one's address. Pure.
 */

/** Beyond this many the oldest are forgotten. */
const MAX_CLAIMS = 2000;

export interface Claims {
  /** A text stood on the page while it was this customer's: it is theirs. */
  own: (tenantId: string, text: string | undefined) => void;
  /**
   * @param proven the page says next to the text whose it is; then an earlier claim was wrong.
   * @returns the text when it may be shown as this customer's, and keeps that; undefined when it stood there
   *   before as another's.
   */
  take: (tenantId: string, text: string | undefined, proven?: boolean) => string | undefined;
}

/** @returns an empty memory of whose texts were seen in one document. */
export function createClaims(): Claims {
  const owner = new Map<string, string>();
  const key = (text: string) => text.trim().toLowerCase();
  const own: Claims['own'] = (tenantId, text) => {
    if (!text || owner.has(key(text))) return;
    if (owner.size >= MAX_CLAIMS) owner.delete(owner.keys().next().value as string);
    owner.set(key(text), tenantId);
  };
  return {
    own,
    take: (tenantId, text, proven = false) => {
      if (!text) return undefined;
      if (proven) owner.delete(key(text));
      own(tenantId, text);
      return owner.get(key(text)) === tenantId ? text : undefined;
    },
  };
}
