/** What our scripts in a portal's frames may have done. */

import { z } from 'zod';
import type { FACTS_MESSAGES } from '../../messages/facts';
import type { Frame, HandlersOf } from '../../messages/handlers-of';
import type { FRAME_MESSAGES } from '../../messages/portal';
import { cloudOf } from '../../portals/pages';
import { customerDomain } from '../../request/facts';
import { loadSettings } from '../../storage/settings';
import { safeParse } from '../../text/safe-parse';
import { isPrivate } from '../stored/private';
import { getActiveProfile } from '../stored/profile';
import { rememberListed } from '../stored/visits';
import { followFactsInto } from './facts-lifecycle';
import { ensureReaders, injectDetector, onFormDetected } from './reader-lifecycle';
import { isOfNow, type TabEvent } from './reduce';
import { currentRecord } from './tab-store';
import { update } from './update';

/** Frames get no answer: they must not learn what is known of their tab. */
const take = async (tabId: number, event: TabEvent): Promise<void> => {
  await update(tabId, event);
};

export const FRAME_HANDLERS: HandlersOf<typeof FRAME_MESSAGES> = {
  reading: (reading, { tabId, frameId }) => take(tabId, { kind: 'reading', frameId, reading }),
  gone: ({ doc }, { tabId, frameId }) => take(tabId, { kind: 'gone', frameId, doc }),
  'create-pressed': ({ held }, { tabId }) => take(tabId, { kind: 'create-pressed', held }),
  'detect-form': (_, { tabId, frameId }) => injectDetector(tabId, frameId),
  'frame-loaded': (_, { tabId }) => ensureReaders(tabId),
  'form-detected': async ({ url }, { tabId, frameId }) => {
    if (await onFormDetected(tabId, frameId, url)) await followFactsInto(tabId, frameId);
  },
};

/** A reading that nobody can make sense of must not leave an older and better one in force. */
export const FRAME_REFUSALS = {
  reading: (message: unknown, { tabId, frameId }: Frame, url: string) => {
    const named = safeParse(NamedSchema, message);
    const doc = named.success ? named.data.doc : null;
    return take(tabId, { kind: 'reading-refused', frameId, doc, url });
  },
  'request-traces': (message: unknown, { tabId, frameId }: Frame) => {
    const named = safeParse(NamedSchema, message);
    const doc = named.success ? named.data.doc : '';
    return take(tabId, { kind: 'traces-failed', frameId, doc });
  },
};

const NamedSchema = z.looseObject({ doc: z.string().min(1).max(40) });

/** Of pages without a form: texts of a page, of one subject, and only while it is shown. */
export const FACTS_HANDLERS: HandlersOf<typeof FACTS_MESSAGES> = {
  'facts-customer': async (facts, { tabId, frameId }) => {
    const domain = customerDomain(facts.domain, await getActiveProfile());
    await update(tabId, { kind: 'facts', frameId, facts: { ...facts, domain } });
  },
  'facts-publisher': (facts, { tabId, frameId }) =>
    update(tabId, { kind: 'facts', frameId, facts }),
  'facts-list': async (list, { tabId, frameId }) => {
    // Asked once more: the user may have taken the permission back since the script was put in.
    if (!(await loadSettings()).rememberVisits || (await isPrivate(tabId))) return;
    // In the tab's turn: what asked for this message may be stored only a moment after it.
    if (!isOfNow(list, await currentRecord(tabId), frameId)) return;
    await rememberListed(list.rows, cloudOf(new URL(list.url)));
  },
};
