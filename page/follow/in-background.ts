/**
 * Whether the user sees another tab now. Not `document.hidden`: an element of that name in the page stands in
 * for it in every world, and would put us to sleep; this one then only keeps us awake.
 */
export const isInBackground = (): boolean => document.visibilityState === 'hidden';
