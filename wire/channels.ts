/**
 * `BroadcastChannel`s by which the background tells the extension's open pages that they should read again.
 * Apart from the messages, whose schemas the popup must not carry.
 */

/** The customer book or the user's choices changed. */
export const CUSTOMERS_CHANNEL = 'onbehalf-customers';

/** The profiles or the organisation's policy changed. */
export const PROFILE_CHANNEL = 'onbehalf-profile';
