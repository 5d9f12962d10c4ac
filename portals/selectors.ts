/**
 * Every class, id and attribute of the portals' markup that the product looks for, and nothing else.
 * Elements and roles of the platform (`[role=dialog]`, `header`) stand where they are used.
 *
 * When a portal gets a new look, this is the file to change. Each entry of an array here is one selector. Removed on
 * its own it must turn a replayed page or an e2e test red: `npm run mutate -- selectors` tries that for each.
 *
 * Source: extensions that read the same elements in July 2026 (avatar menu), Az Mask (account flyout), Microsoft's own
 * libraries (`fxs`, `fxc`, `azc`: the Azure portal's; `ms`: Fluent UI 8; `fui`: Fluent UI 9).
 */

/** Blades of the Azure portal: with several open, the last one is what the address names. */
export const BLADES: readonly string[] = ['.fxs-blade'];

/** Panes that open over a page. */
export const CONTEXT_PANES: readonly string[] = ['.fxs-contextpane'];

/** What a blade is called. */
export const BLADE_TITLES: readonly string[] = ['.fxs-blade-title-titleText'];

/** What a field is called, where the caption is no `label`. */
export const FIELD_LABELS: readonly string[] = ['.azc-text-label'];

/** The classic portal's dropdown: what opens it. */
export const DROPDOWNS: readonly string[] = ['.fxc-dropdown-open', '.fxc-dropdown-input'];
/** What it unfolds, and what it offers there. */
export const DROPDOWN_POPUPS: readonly string[] = ['.fxc-dropdown-popup'];
export const DROPDOWN_OPTIONS: readonly string[] = ['.fxc-dropdown-option'];

/** The classic portal's choices side by side. */
export const OPTION_PICKERS: readonly string[] = ['.azc-optionPicker'];
/** The one that is chosen. */
export const CHOSEN_OPTIONS: readonly string[] = ['.fxs-portal-button-primary'];

/** Parts of a control that show an invitation to choose instead of a value. */
export const PLACEHOLDERS: readonly string[] = ['[class*="placeholder" i]'];

/** The mark, or its balloon, that says that a field must be filled in. */
export const REQUIRED_MARKS: readonly string[] = ['[class*="required" i]'];

/** Links that are buttons. */
export const LINK_BUTTONS: readonly string[] = ['a.fxs-button'];

/** Messages that have no `role=alert`. */
export const MESSAGES: readonly string[] = [
  '.azc-validationMessage',
  '.fxc-infoBox',
  '.ms-MessageBar',
  '.fui-MessageBar',
];

/** Headers that name the organization on the Microsoft 365 pages, where they have no role of their own. */
export const SUITE_HEADERS: readonly string[] = ['#O365_NavHeader', '#headerRegion'];

/**
 * The organization's logo in such a header: its link, its picture and what holds them. What it is called is a tooltip, a
 * label, or the text in place of the picture. Seen in SharePoint and Outlook, which load the same header.
 */
export const TENANT_LOGOS: readonly string[] = [
  '[id^=O365_MainLink_TenantLogo]',
  '[id^=O365_MainLink_TenantLogo] *',
];

/** Parts of such a header that name a person. */
export const ACCOUNT_PARTS: readonly string[] = [
  '[id^=mectrl]',
  '#meInitialsButton',
  '#O365_MainLink_Me',
  '[aria-label*="account" i]',
];

export interface HintSelector {
  from: 'avatar-tenant' | 'avatar-user' | 'avatar-title' | 'header-organization';
  selector: string;
  /** Read this attribute instead of the text. */
  attribute?: string;
}

/** Where the portals' shells show who is signed in and in which directory; proven for the Azure portal. */
export const DIRECTORY_HINTS: readonly HintSelector[] = [
  { from: 'avatar-tenant', selector: '.fxs-avatarmenu-tenant' },
  { from: 'avatar-user', selector: '.fxs-avatarmenu-username' },
  // The settings page, by an extension that reads it there: "Name (domain)".
  { from: 'avatar-tenant', selector: '.fxs-settings-currentdirectoryname' },
  { from: 'avatar-title', selector: '.fxs-avatarmenu-header[title]', attribute: 'title' },
  { from: 'avatar-title', selector: '#fxs-avatarmenu-button[title]', attribute: 'title' },
  { from: 'avatar-title', selector: '#fxs-avatarmenu-button[aria-label]', attribute: 'aria-label' },
  { from: 'avatar-user', selector: '#mectrl_currentAccount_secondary' },
];

/** Partner Center: the trail that ends in the customer's name. */
export const TRAILS: readonly string[] = ['[aria-label*=readcrumb]', '[class*=readcrumb]'];

/** Partner Center: rows of a grid, whose ids end in the tenant ID. */
export const LIST_ROWS: readonly string[] = ['[id^="row-"]'];

/** Partner Center: links to a customer's pages. */
export const CUSTOMER_LINKS: readonly string[] = ['[href*="/customers/"]'];

/** Words in class names that one of the selectors above asks for. */
export const READ_IN_CLASSES = /placeholder|required|readcrumb/i;
