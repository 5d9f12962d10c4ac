/**
 * The names that Microsoft gives a partner's user in a customer's directory.
 *
 * Source: GDAP frequently asked questions (Microsoft, 2023): a partner's user is shown as `user_<number>` in
 * the customer's Azure portal, by design. `#EXT#` marks any guest of a directory.
 */

/** @returns true for a delegated-administration alias: the user is a partner's, in a customer's directory. */
export const isDelegatedAlias = (text: string): boolean =>
  /(?:^|[^a-z0-9])user_[0-9a-f]{8,}(?![0-9a-z])/i.test(text);

/** @returns true for an alias of either kind, which is nobody's contact detail. */
export const isAlias = (text: string): boolean =>
  /(?:^|[^a-z0-9])user_[0-9a-f]{6,}/i.test(text) || /#ext#/i.test(text);
