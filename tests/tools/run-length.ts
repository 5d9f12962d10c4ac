/**
 * How long the tests may take. `npm test` is the short form, `npm run test:long` the long one; what is started by hand runs
 * every test, with the short amounts of `amounts.ts`.
 */

const length = process.env.ONBEHALF_RUN;

export const isShort = length === 'short';
export const isLong = length === 'long';
