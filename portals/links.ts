/**
 * The links into a customer's directory, as data. `{domain}` and `{tenantId}` are filled in; `{customer}`
 * is the domain where it is known, else the tenant ID; `{initial}` is the initial domain where it is known, else the
 * domain, with which the address may not work.
 */

import type { Cloud } from './hosts';

export const LINK_GROUPS = ['azure', 'microsoft-365', 'partner-center', 'other'] as const;
export type LinkGroup = (typeof LINK_GROUPS)[number];

interface Row {
  id: string;
  group: LinkGroup;
  /** The template per cloud; a cloud that is left out has no such link. */
  urls: Partial<Record<Cloud, string>>;
  /** Whether a public source names exactly this address; `guessedIn` names the clouds where none does. */
  evidence: 'proven' | 'guessed';
  guessedIn?: readonly Cloud[];
  /** Where it was read, or what the guess rests on. */
  source: string;
  /** Month in which the source was current. */
  date: string;
  /** Who reported that the address no longer works, and the month. Such a link is listed last in its group. */
  reportedDead?: string;
  /** Beyond support requests: shown only when the user turned such links on. */
  extra?: true;
}

const SEED = 'Partner Center documentation, "Report problems on behalf of a customer"';
const CIPP = 'KelvinTegelaar/CIPP, src/data/portals.json';
/** It changed to the initial domain for the admin centers of Microsoft 365, Exchange and Teams in April 2025. */
const CIPP_INITIAL = `${CIPP}: since 2025-04 by the initial domain`;
const DEAD = 'CIPP issue 4015 (2025-04); msportals.io still lists it (2026-08)';
const MANAGED = 'Partner Center documentation, "Get the managed services for a customer by ID"';

const SESSION = '/Partner/BeginClientSession.aspx?CTID={tenantId}&CSDEST=';
const FORM = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const REQUESTS = '#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/managesupportrequest';
const HEALTH = '#view/Microsoft_Azure_Health/AzureHealthBrowseBlade/~/serviceIssues';

const azure = (rest: string): Partial<Record<Cloud, string>> => ({
  public: `https://portal.azure.com/${rest}`,
  'us-government': `https://portal.azure.us/${rest}`,
  china: `https://portal.azure.cn/${rest}`,
});

/** US Government partners use the same Partner Center (documentation of the program, 2023-09). */
const partnerCenter = (path: string): Partial<Record<Cloud, string>> => ({
  public: `https://partner.microsoft.com${path}`,
  'us-government': `https://partner.microsoft.com${path}`,
});

export const LINKS = [
  {
    id: 'azure-domain',
    group: 'azure',
    urls: azure('{domain}'),
    evidence: 'proven',
    guessedIn: ['us-government', 'china'],
    source: SEED,
    date: '2020-06',
  },
  {
    id: 'azure-tenant',
    group: 'azure',
    urls: azure('{tenantId}'),
    evidence: 'proven',
    guessedIn: ['us-government', 'china'],
    source: CIPP,
    date: '2026-08',
  },
  {
    id: 'azure-new-request',
    group: 'azure',
    urls: azure(`{customer}${FORM}`),
    evidence: 'guessed',
    source:
      'Both halves are documented by Microsoft: the directory in the path, the form behind #view',
    date: '2025-03',
  },
  {
    id: 'azure-requests',
    group: 'azure',
    urls: azure(`{customer}${REQUESTS}`),
    evidence: 'guessed',
    source:
      'Both halves are documented by Microsoft: the directory in the path, the list behind #view',
    date: '2025-03',
  },
  {
    id: 'azure-health',
    group: 'azure',
    urls: azure(`{customer}${HEALTH}`),
    evidence: 'guessed',
    source: 'Azure documentation, "Service Health portal"; joined with the directory in the path',
    date: '2025-03',
  },
  {
    id: 'entra',
    group: 'azure',
    urls: {
      public: 'https://entra.microsoft.com/{customer}',
      'us-government': 'https://entra.microsoft.us/{customer}',
    },
    evidence: 'proven',
    guessedIn: ['us-government'],
    source: CIPP,
    date: '2026-08',
  },
  {
    id: 'intune',
    group: 'azure',
    urls: {
      public: 'https://intune.microsoft.com/{customer}',
      'us-government': 'https://intune.microsoft.us/{customer}',
    },
    evidence: 'proven',
    guessedIn: ['us-government'],
    source: CIPP,
    date: '2026-08',
  },
  {
    id: 'microsoft-365',
    group: 'microsoft-365',
    urls: { public: 'https://admin.cloud.microsoft/?delegatedOrg={initial}' },
    evidence: 'proven',
    source: CIPP_INITIAL,
    date: '2026-08',
  },
  {
    id: 'microsoft-365-support-new',
    group: 'microsoft-365',
    urls: { public: 'https://admin.cloud.microsoft/?delegatedOrg={initial}#/support' },
    evidence: 'guessed',
    source: 'The route #/support is documented for admin.microsoft.com',
    date: '2023-09',
  },
  {
    id: 'microsoft-365-session',
    group: 'microsoft-365',
    urls: {
      public: `https://admin.microsoft.com${SESSION}o365admincenter`,
      'us-government': `https://portal.office365.us${SESSION}o365admincenter`,
      china: `https://portal.partner.microsoftonline.cn${SESSION}o365admincenter`,
    },
    evidence: 'proven',
    guessedIn: ['us-government', 'china'],
    source: `${MANAGED}; msportals.io (2026-08)`,
    date: '2023-09',
    reportedDead: DEAD,
  },
  {
    id: 'microsoft-365-support',
    group: 'microsoft-365',
    urls: {
      public: `https://portal.office.com${SESSION}Support`,
      'us-government': `https://portal.office365.us${SESSION}Support`,
      china: `https://portal.partner.microsoftonline.cn${SESSION}Support`,
    },
    evidence: 'proven',
    guessedIn: ['us-government', 'china'],
    source: MANAGED,
    date: '2023-09',
    reportedDead: DEAD,
  },
  {
    id: 'microsoft-365-health',
    group: 'microsoft-365',
    urls: {
      public: `https://portal.office.com${SESSION}ServiceStatus`,
      'us-government': `https://portal.office365.us${SESSION}ServiceStatus`,
      china: `https://portal.partner.microsoftonline.cn${SESSION}ServiceStatus`,
    },
    evidence: 'proven',
    guessedIn: ['us-government', 'china'],
    source: MANAGED,
    date: '2023-09',
    reportedDead: DEAD,
  },
  {
    id: 'partner-customer',
    group: 'partner-center',
    urls: {
      ...partnerCenter('/commerce/customers/{tenantId}/subscriptions'),
      china:
        'https://partner.partnercenter.microsoftonline.cn/commerce/customers/{tenantId}/subscriptions',
    },
    evidence: 'proven',
    guessedIn: ['china'],
    source: 'Partner Center documentation, "Mandating MFA"',
    date: '2023-09',
  },
  {
    id: 'partner-account',
    group: 'partner-center',
    urls: partnerCenter('/dashboard/v2/customers/{tenantId}/account'),
    evidence: 'proven',
    source: 'Links that CIPP-API writes for its users',
    date: '2026-08',
  },
  {
    id: 'partner-service-management',
    group: 'partner-center',
    urls: partnerCenter('/dashboard/v2/customers/{tenantId}/servicemanagementpage'),
    evidence: 'proven',
    source: 'Links that CIPP-API writes for its users',
    date: '2026-08',
  },
  {
    id: 'partner-requests',
    group: 'partner-center',
    urls: partnerCenter('/dashboard/v2/customers/{tenantId}/servicerequests'),
    evidence: 'guessed',
    source: 'The menu item is documented, its address is not; formed like its neighbours',
    date: '2025-03',
  },
  {
    id: 'exchange',
    group: 'other',
    urls: { public: 'https://admin.cloud.microsoft/exchange?delegatedOrg={initial}' },
    evidence: 'proven',
    source: CIPP_INITIAL,
    date: '2026-08',
    extra: true,
  },
  {
    id: 'teams',
    group: 'other',
    urls: { public: 'https://admin.teams.microsoft.com/?delegatedOrg={initial}' },
    evidence: 'proven',
    source: CIPP_INITIAL,
    date: '2026-08',
    extra: true,
  },
  {
    id: 'defender',
    group: 'other',
    urls: {
      public: 'https://security.microsoft.com/?tid={tenantId}',
      'us-government': 'https://security.microsoft.us/?tid={tenantId}',
    },
    evidence: 'proven',
    guessedIn: ['us-government'],
    source: CIPP,
    date: '2026-08',
    extra: true,
  },
  {
    id: 'purview',
    group: 'other',
    urls: { public: 'https://purview.microsoft.com/?tid={tenantId}' },
    evidence: 'proven',
    source: CIPP,
    date: '2026-08',
    extra: true,
  },
  {
    id: 'power-platform',
    group: 'other',
    urls: { public: 'https://admin.powerplatform.microsoft.com/account/login/{tenantId}' },
    evidence: 'proven',
    source: CIPP,
    date: '2026-08',
    extra: true,
  },
] as const satisfies readonly Row[];

export type LinkId = (typeof LINKS)[number]['id'];

/** One row, with the types of the table widened. */
export interface PortalLink extends Row {
  id: LinkId;
}
