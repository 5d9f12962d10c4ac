/**
 * The hosts of Microsoft's portals, as data. Manifest match patterns, page detection and message
 * checks are all derived from this one table.
 *
 * Source: "Allow the Azure portal URLs on your firewall" (Microsoft, 2025-08-28) for the Azure hosts;
 * msportals.io (2026-08), Intune's and Power Platform's documentation (2025-02, 2026-09) and Partner Center
 * documentation (2023-09) for the others.
 */

export const CLOUDS = ['public', 'us-government', 'china'] as const;
export type Cloud = (typeof CLOUDS)[number];

export type Portal =
  | 'azure'
  | 'entra'
  | 'intune'
  | 'microsoft-365'
  | 'power-platform'
  | 'partner-center'
  | 'marketplace';

export interface PortalHost {
  /** A host name; with a leading `*.` every host below it counts as well as the name itself. */
  host: string;
  portal: Portal;
  cloud: Cloud;
  /** `frame`: hosts that only ever hold frames inside a portal page. */
  role?: 'frame';
  /** `optional`: asked for when the user turns the cloud, or the notes that are shown there, on. */
  grant?: 'optional';
  /** What a guess rests on; left out when public documentation names the host. */
  guessed?: string;
}

export const PORTAL_HOSTS: readonly PortalHost[] = [
  { host: '*.portal.azure.com', portal: 'azure', cloud: 'public' },
  { host: '*.portal.azure.net', portal: 'azure', cloud: 'public', role: 'frame' },
  { host: '*.portal.azure.us', portal: 'azure', cloud: 'us-government' },
  { host: '*.portal.azure.cn', portal: 'azure', cloud: 'china', grant: 'optional' },
  { host: 'entra.microsoft.com', portal: 'entra', cloud: 'public' },
  { host: 'entra.microsoft.us', portal: 'entra', cloud: 'us-government' },
  { host: 'intune.microsoft.com', portal: 'intune', cloud: 'public' },
  { host: 'intune.microsoft.us', portal: 'intune', cloud: 'us-government' },
  // The previous name, still linked from Microsoft's documentation; it redirects.
  { host: 'endpoint.microsoft.com', portal: 'intune', cloud: 'public' },
  { host: 'admin.cloud.microsoft', portal: 'microsoft-365', cloud: 'public' },
  { host: 'admin.microsoft.com', portal: 'microsoft-365', cloud: 'public' },
  { host: 'admin.microsoft365.com', portal: 'microsoft-365', cloud: 'public' },
  { host: 'portal.office.com', portal: 'microsoft-365', cloud: 'public' },
  { host: 'portal.office365.us', portal: 'microsoft-365', cloud: 'us-government' },
  { host: 'portal.apps.mil', portal: 'microsoft-365', cloud: 'us-government', grant: 'optional' },
  {
    host: 'portal.partner.microsoftonline.cn',
    portal: 'microsoft-365',
    cloud: 'china',
    grant: 'optional',
  },
  { host: 'partner.microsoft.com', portal: 'partner-center', cloud: 'public' },
  { host: 'partnercenter.microsoft.com', portal: 'partner-center', cloud: 'public' },
  {
    host: 'partner.partnercenter.microsoftonline.cn',
    portal: 'partner-center',
    cloud: 'china',
    grant: 'optional',
  },
  {
    host: 'admin.powerplatform.microsoft.com',
    portal: 'power-platform',
    cloud: 'public',
    grant: 'optional',
  },
  {
    host: 'gcc.admin.powerplatform.microsoft.us',
    portal: 'power-platform',
    cloud: 'us-government',
    grant: 'optional',
  },
  {
    host: 'high.admin.powerplatform.microsoft.us',
    portal: 'power-platform',
    cloud: 'us-government',
    grant: 'optional',
  },
  {
    host: 'azuremarketplace.microsoft.com',
    portal: 'marketplace',
    cloud: 'public',
    grant: 'optional',
    guessed: 'public address of the marketplace; no capture of a product page exists',
  },
  {
    host: 'appsource.microsoft.com',
    portal: 'marketplace',
    cloud: 'public',
    grant: 'optional',
    guessed: 'public address of the marketplace; no capture of a product page exists',
  },
  {
    host: 'marketplace.microsoft.com',
    portal: 'marketplace',
    cloud: 'public',
    grant: 'optional',
    guessed: 'public address of the marketplace; no capture of a product page exists',
  },
];

/**
 * The table row that a URL belongs to.
 * @param url any URL; only `https:` on the default port is ever a portal.
 * @returns the row, or undefined for every other site.
 */
export function portalHostOf(url: URL): PortalHost | undefined {
  if (url.protocol !== 'https:' || url.port !== '') return undefined;
  const name = url.hostname;
  return PORTAL_HOSTS.find(({ host }) => isHost(host, name));
}

/**
 * @param host a host of the table.
 * @param name a host name, in lower case.
 * @returns true when the name is the host, or one below it where the table takes those as well.
 */
export const isHost = (host: string, name: string): boolean =>
  host.startsWith('*.') ? `.${name}`.endsWith(host.slice(1)) : name === host;

/**
 * Match patterns for the manifest.
 * @param grant `required` for what is granted at install, `optional` for what is asked for later.
 * @returns one `https://…/*` pattern per host.
 */
export function matchPatterns(grant: 'required' | 'optional'): string[] {
  return PORTAL_HOSTS.filter((row) => (row.grant ?? 'required') === grant).map(
    ({ host }) => `https://${host}/*`,
  );
}

const EVERYWHERE = ['<all_urls>', '*://*/*', 'https://*/*'];

/**
 * @param granted the origins that the browser says are granted.
 * @returns the portals' hosts that Onbehalf cannot do without and that the user, or a policy, withholds.
 */
export function withheldHosts(granted: readonly string[]): string[] {
  if (granted.some((origin) => EVERYWHERE.includes(origin))) return [];
  return matchPatterns('required')
    .filter((pattern) => !granted.includes(pattern))
    .map((pattern) => pattern.slice('https://'.length, -'/*'.length));
}
