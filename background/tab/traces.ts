/** What frames say of the texts of a request, and what is done when the customer book changes. */

import type { HandlersOf } from '../../messages/handlers-of';
import type { TRACES_MESSAGES } from '../../messages/traces';
import { report } from '../../text/report';
import { bookTraces } from '../stored/book-traces';
import { framesWithText } from './follow-traces';
import { knownTabs, loadRecord } from './tab-store';
import { update } from './update';

export const TRACES_HANDLERS: HandlersOf<typeof TRACES_MESSAGES> = {
  'request-traces': async ({ doc, version, fields }, { tabId, frameId }) => {
    try {
      const { meaningOf } = await bookTraces();
      await update(tabId, { kind: 'traces', frameId, doc, version, fields: meaningOf(fields) });
    } catch (error) {
      report(error, 'texts of requests');
      await update(tabId, { kind: 'traces-failed', frameId, doc });
    }
  },
};

/** The customer book has changed: tabs that show a text are compared with it as it is now. */
export async function compareTextsAgain(): Promise<void> {
  for (const tabId of await knownTabs()) {
    if (framesWithText(await loadRecord(tabId)).length)
      await update(tabId, { kind: 'inputs-changed' });
  }
}
