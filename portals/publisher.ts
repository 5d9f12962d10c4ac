/**
 * What tells the publisher's support on a product's page from Microsoft's own. Pure.
 *
 * Guessed: no product page was ever captured. The guidance (2020-06) says only that the page shows a link, an
 * e-mail address or a phone number.
 */

/** Microsoft's own domains, to be compared with a host's end. */
const OWN_DOMAINS = [
  'microsoft.com',
  'microsoft.us',
  'microsoft',
  'azure.com',
  'azure.net',
  'azure.us',
  'azure.cn',
  'office.com',
  'office365.us',
  'office.net',
  'live.com',
  'msn.com',
  'bing.com',
  'aka.ms',
  'windows.net',
  'windowsazure.com',
  'windowsazure.cn',
  'microsoftonline.com',
  'microsoftonline.cn',
  'microsoftonline.us',
  'azureedge.net',
  'linkedin.com',
];

/** @returns true for a host of Microsoft, which does not support a publisher's product. */
export const isMicrosoftHost = (host: string): boolean =>
  OWN_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Links that stand beside the support link and are none. */
export const LEGAL =
  /privacy|terms|licen[sc]e|legal|cookie|agreement|eula|隱私|条款|條款|授權|许可|プライバシー|利用規約|ライセンス/i;

/** What an address that takes support questions is called. */
export const SUPPORT_MAILBOX = /support|help|service|care(?!er)|soporte|suporte|hilfe|assist/i;

/** A blade of the Azure portal: with several open, the last one is what the address names. */
export const BLADE = '.fxs-blade';
