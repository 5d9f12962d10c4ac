/**
 * The words of which the portals' routes are made. A report of a page keeps them in its addresses; whatever else an
 * address holds may name a customer. From the examples in `pages.examples.ts` and the links in `links.ts`.
 */

const WORDS = new Set(
  `view blade create resource subscriptions resourcegroups providers parameters home hub allservices overview
  helpandsupportblade newsupportrequest managesupportrequest managesupportrequests supportrequest supportrequests
  newsupportrequestv3blade issuetype technical quota billing subscription subscriptionid topicid assetid
  callerworkflowid callername helppane.reactview id gallery
  adminportal home support requests servicehealth homepage partner beginclientsession.aspx csdest ctid delegatedorg
  source applauncher new manage newrequest helpandsupport environments tenantid
  dashboard v2 commerce commerce2 pcv customers list account servicemanagementpage adminrelationships
  servicerequests csp category stage granularadminaccess insights security alerts preferredoffers
  supportmenu helpsupport devicesmenu feedback customerdataaccessrequests knownissues
  product marketplace apps office saas tab`.split(/\s+/),
);

/** `en-us`, `zh-hant-tw`. */
const LOCALE = /^[a-z]{2}(?:-[a-z]{2}|-han[st](?:-[a-z]{2})?)$/i;

/** What Microsoft's extensions and blades are called: `Microsoft_Azure_Support`, `NewSupportRequestV3Blade`. */
const OWN_NAME =
  /^(?:Microsoft[._][A-Za-z_.]{1,80}|[A-Z][A-Za-z]{2,60}(?:V\d{1,2})?(?:Blade|View)(?:V\d{1,2}|Nopdl)?|[A-Z][A-Za-z]{2,60}\.ReactView)$/;

/** @returns true for a part of an address that the portals put there themselves. */
export const isRouteWord = (part: string): boolean =>
  WORDS.has(part.toLowerCase()) || LOCALE.test(part) || OWN_NAME.test(part);
