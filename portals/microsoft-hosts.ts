/** Hosts of Microsoft itself. Pure. */

/** Microsoft's own domains, to be compared with a host's end. */
const OWN_DOMAINS = new Set([
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
  'outlook.cn',
  'powerbi.com',
  'lync.com',
  'skype.com',
  'yammer.com',
  'onenote.com',
  'onedrive.com',
  'visualstudio.com',
  'cloudappsecurity.com',
  'powerautomate.com',
  'powerplatform.com',
  'microsoftdynamics.us',
  'dynamics.cn',
  'powerbigov.us',
  'powerbi.cn',
  'chinacloudapi.cn',
  'usgovcloudapi.net',
]);

/** Services of Microsoft under which everybody has a host: `contoso.azurewebsites.net` says nothing of a directory. */
const SERVICE_DOMAINS = new Set([
  'azurewebsites.net',
  'azurestaticapps.net',
  'azurefd.net',
  'azure-api.net',
  'azurecr.io',
  'trafficmanager.net',
  'cloudapp.net',
  'b2clogin.com',
  'b2clogin.us',
  'b2clogin.cn',
  'ciamlogin.com',
  'powerappsportals.com',
  'azurewebsites.us',
  'usgovcloudapp.net',
  'chinacloudsites.cn',
  'azurecontainerapps.io',
  'azurecontainer.io',
  'azuredatabricks.net',
  'azure-devices.net',
]);

/**
 * @param host a host name in lower case.
 * @returns true for a host of Microsoft: it supports no publisher's product, and is no customer's domain.
 */
export const isMicrosoftHost = (host: string): boolean => isUnder(OWN_DOMAINS, host);

/**
 * @param host a host name in lower case.
 * @returns true for a host in one of Microsoft's services: whoever runs it, it is no directory's domain.
 */
export const isServiceHost = (host: string): boolean => isUnder(SERVICE_DOMAINS, host);

/** Looks a host and all that it lies under up: a list of fifty thousand domains asks this for each. */
function isUnder(domains: ReadonlySet<string>, host: string): boolean {
  if (domains.has(host)) return true;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
    if (domains.has(host.slice(dot + 1))) return true;
  return false;
}
