/** Maps every message to its handler. Its definition in `messages/` says who may send it. */

import type { HandlersOf } from '../messages/handlers-of';
import type { MESSAGES } from '../messages/messages';
import { CUSTOMER_HANDLERS } from './customers';
import { CONFIRM_HANDLERS } from './panel/confirm';
import { startCheck } from './panel/field-check';
import { PANEL_HANDLERS } from './panel/messages';
import { focusPanel } from './panel/panel';
import { CHECK_HANDLERS } from './panel/teach';
import { PROFILE_HANDLERS } from './stored/profile';
import { LOG_HANDLERS } from './stored/request-log';
import { TAUGHT_HANDLERS } from './stored/taught';
import { directoryShown } from './tab/directory-shown';
import { FACTS_HANDLERS, FRAME_HANDLERS } from './tab/handlers';
import { takeSnapshot } from './tab/snapshot';
import { TRACES_HANDLERS } from './tab/traces';

export const HANDLERS: HandlersOf<typeof MESSAGES> = {
  ...PROFILE_HANDLERS,
  ...CUSTOMER_HANDLERS,
  ...LOG_HANDLERS,
  ...TAUGHT_HANDLERS,
  'snapshot-take': async ({ tabId }) => ({ snapshot: await takeSnapshot(tabId) }),
  'tab-show-panel': async ({ tabId }) => ({ isShown: await focusPanel(tabId) }),
  'tab-check-fields': async ({ tabId }) => ({ isShown: await startCheck(tabId) }),
  'tab-directory': async ({ tabId }) => ({ directory: await directoryShown(tabId) }),
  ...FRAME_HANDLERS,
  ...FACTS_HANDLERS,
  ...TRACES_HANDLERS,
  ...PANEL_HANDLERS,
  ...CONFIRM_HANDLERS,
  ...CHECK_HANDLERS,
};
