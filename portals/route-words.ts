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

/** Languages of the portals, and regions that stand behind them in addresses and in `lang`. */
const LANGUAGES = new Set(
  `ar bg ca cs da de el en es et eu fi fr gl he hi hr hu id it ja kk ko lt lv nb nl no pl pt ro ru sk sl sr sv th tr uk
  vi zh`.split(/\s+/),
);
const REGIONS = new Set(
  `ae ar at au be bg br ca ch cl cn co cz de dk ee es fi fr gb gr hk hr hu id ie il in it jp kr kz lt lu lv mx my nl no
  nz pe ph pl pt ro rs ru sa se sg si sk th tr tw ua us vn za hans hant`.split(/\s+/),
);

/**
 * @param text such as `en-us` or `zh-hant-tw`.
 * @returns true for a language of the portals, in any case, with or without a region.
 */
export function isLocale(text: string): boolean {
  const [language = '', ...regions] = text.toLowerCase().split('-');
  return (
    LANGUAGES.has(language) && regions.length <= 2 && regions.every((region) => REGIONS.has(region))
  );
}

/** @returns true for a part of an address that the portals put there themselves. */
export const isRouteWord = (part: string): boolean =>
  WORDS.has(part.toLowerCase()) || isLocale(part);

/** The words of which Microsoft's extensions and blades are named: `Microsoft_Azure_Support`, `NewSupportRequestV3Blade`. */
const OWN_WORDS = new Set(
  `microsoft azure support aad intune device settings marketplace health billing resources react view blade nopdl new
  request requests help and pane overview aurora gallery item details offers manage list service issues menu users tenants
  user profile browse v1 v2 v3 v4 v5 v6 v7 v8 v9 storage account web`.split(/\s+/),
);

/**
 * A name of an extension or a blade, word by word.
 * @param replace makes a pseudonym of a word that is not known.
 * @returns the name; null for a part of an address that begins like none.
 */
export function ownNameOf(part: string, replace: (word: string) => string): string | null {
  if (!/^[A-Za-z][\w.]{3,100}$/.test(part)) return null;
  const words = part.split(/([._]|(?<=[a-z0-9])(?=[A-Z]))/);
  const isOwn = (word: string) => OWN_WORDS.has(word.toLowerCase());
  if (words.length < 3 || !isOwn(words[0] ?? '')) return null;
  return words.map((word) => (/[._]/.test(word) || isOwn(word) ? word : replace(word))).join('');
}
