/**
 * Hands a request over to the partner's own systems, or to the indirect provider: to the clipboard, at a press. Title and
 * description are read then and go nowhere else; nothing of them is stored, logged or part of the panel's state.
 */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Customer } from '../../customer/record';
import { OwnWordsSchema } from '../../messages/own-words';
import type { CopyWhat, PanelState } from '../../messages/panel';
import { loadPolicy } from '../../policy/managed';
import type { Policy } from '../../policy/policy';
import { isSupportPane } from '../../portals/pages';
import { fullName } from '../../profile/full-name';
import { type FiledForm, filedForm, shownOf, subscriptionOf } from '../../request/filed';
import type { Assessment } from '../../request/finding';
import { isInitialDomain } from '../../text/initial-domain';
import { type Copied, layOut, type NamedValue } from '../../text/layout';
import { safeParse } from '../../text/safe-parse';
import type { TabRecord } from '../tab/record';

type Tab = Pick<TabRecord, 'frames'>;
type Known = Pick<Customer, 'provider'> | null;

const formOf = (assessment: Assessment, { frames }: Tab): FiledForm | null =>
  filedForm(assessment.findings, frames, isSupportPane(assessment.page));

/** The partner cannot file here: the indirect provider does. */
const needsProvider = ({ findings }: Assessment): boolean =>
  findings.some(({ check, status }) => check === 'who-may-file' && status === 'wrong');

/**
 * What the panel offers to hand over.
 * @param known what the book knows of the customer.
 */
export async function handOvers(
  assessment: Assessment,
  tab: Tab,
  known: Known,
): Promise<Pick<PanelState, 'copies' | 'mail'>> {
  const copies: PanelState['copies'] = [];
  if (needsProvider(assessment)) {
    copies.push({ what: 'provider', label: i18n.t('panel.copyForProvider') });
    const { policy } = await loadPolicy();
    return { copies, mail: mailTo(assessment, tab, known, policy) };
  }
  if (formOf(assessment, tab)) copies.push({ what: 'request', label: i18n.t('panel.copyFiled') });
  return { copies, mail: null };
}

/** @returns what goes to the clipboard; null where the page does not show it any more. */
export async function copyFor(
  tabId: number,
  what: CopyWhat,
  assessment: Assessment,
  tab: Tab,
): Promise<Copied | null> {
  if (what === 'provider')
    return needsProvider(assessment) ? layOut(forProvider(assessment, tab), 'plain', true) : null;
  const form = formOf(assessment, tab);
  const words = form && (await ownWords(tabId, form, tab));
  if (!form || !words) return null;
  const { policy } = await loadPolicy();
  return layOut(
    [...aboutCustomer(assessment), ...aboutRequest(form), ...words],
    policy.copyLayout ?? 'plain',
  );
}

function aboutCustomer({ customer, directoryName }: Assessment): NamedValue[] {
  const names = [customer?.names[0] ?? directoryName, customer?.domains[0]];
  return [
    [i18n.t('popup.find.label'), [...new Set(names)].filter(Boolean).join(', ')],
    [i18n.t('requests.tenantId'), customer?.tenantId ?? null],
  ];
}

function aboutRequest({ readings }: FiledForm): NamedValue[] {
  const shown = (field: Parameters<typeof shownOf>[1]) => shownOf(readings, field);
  const name = fullName({ firstName: shown('first-name'), lastName: shown('last-name') });
  const contact = [name, shown('email'), shown('phone')].filter((part) => part.trim() !== '');
  return [
    [i18n.t('handOver.subscription'), subscriptionOf(readings)],
    [i18n.t('checks.severity.title'), shown('severity')],
    [i18n.t('handOver.contact'), contact.join(', ')],
  ];
}

/** Title and description, which last may have lines of its own. */
async function ownWords(
  tabId: number,
  { frameId, form }: FiledForm,
  { frames }: Tab,
): Promise<NamedValue[] | null> {
  const injected = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/own-words.js'] })
    // The frame is gone or inaccessible: the panel says that nothing was copied.
    .catch(() => []);
  // It comes out of the page's process: whatever took that over may have made it.
  const read = safeParse(OwnWordsSchema, injected[0]?.result);
  if (!read.success || read.data.doc !== frames[frameId]?.doc) return null;
  const { texts } = read.data;
  const all = (field: 'summary' | 'description') => [
    ...new Set(texts.flatMap((one) => (one.field === field && one.form === form ? one.text : []))),
  ];
  return [
    [i18n.t('handOver.title'), all('summary').join(' / ').replace(/\s+/g, ' ')],
    [i18n.t('handOver.description'), all('description').join('\n\n')],
  ];
}

/** What an indirect provider asks first; blanks are left for what is not known. */
function forProvider(assessment: Assessment, { frames }: Tab): NamedValue[] {
  const { customer, directoryName } = assessment;
  const { domains = [], names = [], tenantId = null } = customer ?? {};
  const readings = Object.values(frames).flatMap((frame) => frame.readings);
  const known: NamedValue[] = [
    [i18n.t('requests.tenantId'), tenantId],
    [i18n.t('handOver.subscription'), subscriptionOf(readings)],
  ];
  return [
    [i18n.t('handOver.company'), names[0] ?? directoryName],
    [i18n.t('handOver.initialDomain'), domains.find(isInitialDomain) ?? null],
    ...known.filter(([, value]) => value),
    [i18n.t('handOver.what'), null],
    [i18n.t('handOver.since'), null],
    [i18n.t('handOver.tried'), null],
    [i18n.t('handOver.priority'), shownOf(readings, 'severity')],
  ];
}

/** An address among whatever the user noted of the provider. */
const ADDRESS = /[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@-])/i;

/** @returns the link that writes to who files for this customer, else to the organization's provider; null where no address is known. */
function mailTo(
  assessment: Assessment,
  tab: Tab,
  known: Known,
  { indirectProvider }: Policy,
): PanelState['mail'] {
  const address = ADDRESS.exec(known?.provider ?? '')?.[0] ?? indirectProvider?.email;
  if (!address) return null;
  const [first] = aboutCustomer(assessment);
  const body = layOut(forProvider(assessment, tab), 'plain', true).text.replaceAll('\n', '\r\n');
  const values = { subject: i18n.t('handOver.subject', [first?.[1] ?? '']), body };
  const query = Object.entries(values).map(([key, text]) => `${key}=${encoded(text)}`);
  const to = encoded(address).replace('%40', '@');
  return { label: i18n.t('panel.mailProvider', [address]), url: `mailto:${to}?${query.join('&')}` };
}

/** Half a surrogate pair, in a customer's name, cannot be encoded. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
