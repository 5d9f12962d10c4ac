/** Tenant IDs, subscription IDs and the like. */

/** The pattern of a GUID within other text; used with the flag `i` where case does not count. */
export const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const ALONE = /* @__PURE__ */ new RegExp(`^${GUID}$`, 'i');

/** @returns true for a GUID and nothing else, in any case. */
export const isGuid = (text: string): boolean => ALONE.test(text);
