/**
 * Hosts that Onbehalf links to but never reads: admin centers beyond support requests, those of other
 * clouds, and the sign-in hosts that answer which tenant a domain belongs to. No permission is asked for
 * them (the look-up asks for the sign-in hosts when the user turns it on).
 */

import type { Cloud } from './hosts';

/**
 * Sign-in hosts, one per cloud.
 * Source: "National clouds" of the Microsoft identity platform, authority endpoints (read 2025-09).
 */
export const LOGIN_HOSTS: Readonly<Record<Cloud, string>> = {
  public: 'login.microsoftonline.com',
  'us-government': 'login.microsoftonline.us',
  china: 'login.partner.microsoftonline.cn',
};

/** Source: portal list of KelvinTegelaar/CIPP (`src/data/portals.json`, 2026-08); msportals.io (2026-08). */
export const OUTBOUND_HOSTS: readonly string[] = [
  'admin.teams.microsoft.com',
  'security.microsoft.com',
  'security.microsoft.us',
  'purview.microsoft.com',
  'entra.microsoft.us',
  'intune.microsoft.us',
];

/** @returns match patterns of the sign-in hosts, for the permission that the look-up needs. */
export const loginPatterns = (): string[] =>
  Object.values(LOGIN_HOSTS).map((host) => `https://${host}/*`);

/**
 * Hosts that are neither read nor linked to, whose addresses name a customer all the same: people paste them.
 * Source: KelvinTegelaar/CIPP (`src/data/portals.json`, 2026-08), msportals.io (2026-08); those of the US Government's
 * clouds and of 21Vianet: Microsoft's lists of their endpoints (2025); Business Central: "The
 * Business Central administration center" (2019-05). Lighthouse and the GDAP addresses of Partner Center
 * are unproven.
 */
export const PASTED_HOSTS: readonly string[] = [
  'admin.exchange.microsoft.com',
  'api.partnercenter.microsoft.com',
  'businesscentral.dynamics.com',
  'compliance.microsoft.com',
  'devicemanagement.microsoft.com',
  'endpoint.microsoft.com',
  'endpoint.microsoft.us',
  'entra.microsoftonline.cn',
  'intune.microsoftonline.cn',
  'lighthouse.microsoft.com',
  'login.chinacloudapi.cn',
  'login.windows.net',
  'make.apps.appsplatform.us',
  'make.gov.powerapps.us',
  'make.gov.powerautomate.us',
  'make.high.powerapps.us',
  'make.high.powerautomate.us',
  'make.powerapps.cn',
  'make.powerapps.com',
  'make.powerautomate.cn',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.office365.us',
  'partner.outlook.cn',
  'portal.microsoft.com',
  'protection.office.com',
  'sts.windows.net',
];
