/**
 * Whether the user is looking at another tab. Not `document.hidden`: an element of the page with that name would
 * replace it in every world and put us to sleep.
 */
export const isInBackground = (): boolean => document.visibilityState === 'hidden';
