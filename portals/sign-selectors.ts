/**
 * Where the portals' shells show who is signed in and in which directory. Data; read by the reader.
 *
 * Source: extensions that read the same elements in July 2026 (avatar menu), Az Mask (account flyout).
 * Proven for the Azure portal; the Microsoft 365 header has no captured markup, so its texts are collected
 * and judged in `request/directory.ts`.
 */

export interface SignSelector {
  from: 'avatar-tenant' | 'avatar-user' | 'avatar-title' | 'header-organisation';
  selector: string;
  /** Read this attribute instead of the text. */
  attribute?: string;
}

export const SIGN_SELECTORS: readonly SignSelector[] = [
  { from: 'avatar-tenant', selector: '.fxs-avatarmenu-tenant' },
  { from: 'avatar-user', selector: '.fxs-avatarmenu-username' },
  { from: 'avatar-title', selector: '.fxs-avatarmenu-header[title]', attribute: 'title' },
  { from: 'avatar-title', selector: '#fxs-avatarmenu-button[title]', attribute: 'title' },
  { from: 'avatar-title', selector: '#fxs-avatarmenu-button[aria-label]', attribute: 'aria-label' },
  { from: 'avatar-user', selector: '#mectrl_currentAccount_secondary' },
];

/** Headers that name the organisation on the Microsoft 365 pages. */
export const HEADERS = '[role=banner],header,#O365_NavHeader,#headerRegion';
