/** The popup's own window, which ends when something else gets the focus; a side panel or a page stays. */

interface ViewsApi {
  extension: { getViews: (which: { type: 'popup' }) => Window[] };
}

declare const chrome: ViewsApi;
const api: ViewsApi = (globalThis as { browser?: ViewsApi }).browser ?? chrome;

/** @returns whether this is the popup itself, not the side panel or a tab. */
export const isPopup = (): boolean => api.extension.getViews({ type: 'popup' }).includes(window);

/** Closes the popup; where the content stands elsewhere it stays. */
export function closePopup(): void {
  if (isPopup()) window.close();
}
