/** What the user points at in a field check, made into a lesson that a page of the extension's own asks about. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { refusalText } from '../../components/options/taught-words';
import type { Target } from '../../messages/field-check';
import type { CHECK_MESSAGES } from '../../messages/field-check-messages';
import type { Frame, HandlersOf } from '../../messages/handlers-of';
import type { MessageOf } from '../../messages/messages';
import { portalHostOf } from '../../portals/hosts';
import { printOf } from '../../request/form-print';
import { TaughtSchema } from '../../taught/taught';
import { safeParse } from '../../text/safe-parse';
import { tryLesson } from '../stored/taught';
import { currentRecord } from '../tab/tab-store';
import { askToRemember, askToTeach } from './confirm';
import { awaitPress, changeRun, endCheck, runOf } from './field-check';

/** @returns the user's own day, not that of Greenwich. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** @returns an entry for what was pointed at, to be read like any other; it may be none. */
function entryFor(
  { target, lang, text, anchor }: Pointed,
  portal: string | undefined,
): Record<string, unknown> {
  const [kind, what] = target.split(':');
  const entry = { lang: /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(lang) ? lang : 'und', text };
  const all = { ...entry, when: today() };
  if (kind === 'field') return { kind: 'caption', field: what, ...all };
  if (kind === 'option') return { kind, option: what, ...all };
  if (kind === 'organization')
    return { kind, portal, attribute: anchor?.by, ...all, text: anchor?.value ?? '' };
  return { kind, ...all };
}

type Pointed = Pick<MessageOf<'check-pointed'>, 'target' | 'lang' | 'text' | 'anchor'>;

/** Asks whether an entry is to count from now on, or says why it cannot. */
async function offer(tabId: number, entry: Record<string, unknown>): Promise<void> {
  const refusal = await tryLesson(entry);
  const parsed = safeParse(TaughtSchema, entry);
  const said =
    refusal === 'same'
      ? i18n.t('fieldCheck.same')
      : refusal || !parsed.success
        ? refusalText(refusal ?? 'shape')
        : (await askToTeach(tabId, parsed.data))
          ? i18n.t('fieldCheck.confirm')
          : '';
  await changeRun(tabId, { pointing: null, said });
}

async function pointed({ tabId, frameId }: Frame, message: Pointed): Promise<void> {
  const { target } = message;
  const run = await runOf(tabId);
  // Nothing is awaited, or something else.
  if (run?.pointing !== target) return;
  const { url = '' } = await browser.tabs.get(tabId);
  const portal = URL.canParse(url) ? portalHostOf(new URL(url))?.portal : undefined;
  // Whose directory it is, is read in the shell alone.
  const hasAnchor = message.anchor !== undefined && frameId === 0;
  const isNothing = message.text === '' || (target === 'organization' && !hasAnchor);
  if (isNothing) await changeRun(tabId, { pointing: null, said: nothingAt(target) });
  else await offer(tabId, entryFor(message, portal));
}

const nothingAt = (target: Target): string =>
  i18n.t(target === 'organization' ? 'fieldCheck.noPlace' : 'fieldCheck.noLabel');

export const CHECK_HANDLERS: HandlersOf<typeof CHECK_MESSAGES> = {
  'check-end': (_, { tabId }) => endCheck(tabId),
  'check-point': ({ target }, { tabId }) => awaitPress(tabId, target),
  'check-pointed': (message, frame) => pointed(frame, message),
  'check-harmless': async ({ field, text }, { tabId }) => {
    if (await runOf(tabId))
      await offer(tabId, { kind: 'harmless', field, lang: 'und', text, when: today() });
  },
  'check-right': async (_, { tabId }) => {
    const { assessment, frames } = await currentRecord(tabId);
    const print = assessment && printOf(assessment.page, Object.values(frames));
    if (print && (await runOf(tabId))) await askToRemember(tabId, { ...print, when: today() });
  },
};
