/** The channel on which the background tells the extension's open pages that the book or the choices changed. */
export const CUSTOMERS_CHANNEL = 'onbehalf-customers';
