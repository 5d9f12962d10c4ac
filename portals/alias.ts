/**
 * The names that Microsoft gives a partner's user in a customer's directory.
 *
 * Source: GDAP frequently asked questions (Microsoft, 2023): a partner's user is shown as `user_<number>` in
 * the customer's Azure portal, by design. `#EXT#` marks any guest of a directory.
 */

/**
 * The pattern of anything that may be such a name: looser than the rule below, for what must not pass as a contact detail
 * or leave the computer.
 */
export const ALIAS_LIKE = 'user_[0-9a-f]{6,}';

/** The pattern of a whole account name as pages show it. An account of the partner's own can have such a name. */
export const ACCOUNT_NAME = 'user_[0-9a-f]{16,64}';

/** What the name of any guest holds. */
export const GUEST_MARK = '#EXT#';

/** Hexadecimal digits with a letter among them; an account of the partner's own may be called `user_10023456`. */
const DELEGATED = /(?:^|[^a-z0-9])user_(?=[0-9]*[a-f])[0-9a-f]{16,}(?![0-9a-z])/i;

/** @returns true for a delegated-administration alias: the user is a partner's, in a customer's directory. */
export const isDelegatedAlias = (text: string): boolean => DELEGATED.test(text);

/** @returns true for an alias of either kind, which is nobody's contact detail. */
export const isAlias = (text: string): boolean =>
  isDelegatedAlias(text) || text.toUpperCase().includes(GUEST_MARK);
