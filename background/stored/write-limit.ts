/** How long one change of what is stored may take, in milliseconds: a book of 50,000 customers takes seconds. */
export const WRITE_LIMIT_MS = 60_000;
