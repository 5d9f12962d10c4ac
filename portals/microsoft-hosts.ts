/** Hosts of Microsoft itself. Pure. */

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
  'dynamics.com',
  'microsoft365.com',
  'office365.com',
  'outlook.com',
  'powerapps.com',
  'sharepoint.com',
  'sharepoint.us',
  'sharepoint.cn',
];

/**
 * @param host a host name in lower case.
 * @returns true for a host of Microsoft: it supports no publisher's product, and is no customer's domain.
 */
export const isMicrosoftHost = (host: string): boolean =>
  OWN_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
