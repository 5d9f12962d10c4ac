/**
 * The `BroadcastChannel`s that tell the extension's open pages to read again, and the keys they read. Separate from
 * the messages, whose schemas would be too heavy for the popup.
 */

/** The customer book or the user's choices changed. */
export const CUSTOMERS_CHANNEL = 'onbehalf-customers';

/** The profiles or the organization's policy changed. */
export const PROFILE_CHANNEL = 'onbehalf-profile';

/** What was taught changed. */
export const TAUGHT_CHANNEL = 'onbehalf-taught';

/** The request log, or what is offered to it, changed. */
export const LOG_CHANNEL = 'onbehalf-log';

/** Requests whose button was pressed and that nobody has kept or dropped yet: in `storage.session`. */
export const OFFERED = 'offered-requests';

/** Which tab has just brought which request into the log: in `storage.session`. */
export const JUST_KEPT = 'just-kept';

/** Among the settings of the database: after how many days the log forgets. */
export const LOG_DAYS = 'log-days';
/** Among them as well: when which requests were first found to be too old. */
export const LOG_EXPIRED = 'log-expired';
