/** Tenant IDs, subscription IDs and the like. */

/** A GUID within other text; any case where the pattern is used with `i`. */
export const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const ALONE = new RegExp(`^${GUID}$`, 'i');

/** @returns true for a GUID and nothing else, in any case. */
export const isGuid = (text: string): boolean => ALONE.test(text);
