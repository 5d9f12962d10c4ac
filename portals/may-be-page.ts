/** One of these stands in the address of every page of `pages.ts`, and in few others. */
const WORDS = ['support', '/customers', 'servicerequests', 'marketplace', 'gallery', 'appsource'];

/**
 * A test of an address that costs a frame next to nothing (no regular expression); `pageOf` decides.
 * @returns false when it is not one of the pages.
 */
export const mayBePage = (address: string): boolean => {
  const lower = address.toLowerCase();
  return WORDS.some((word) => lower.includes(word));
};
