/**
 * Every message between the extension's contexts: its closed schema, and who may send it. The background's handlers are
 * the other half of the table (`background/handlers.ts`).
 */

import { CONFIRM_MESSAGES } from './confirm';
import { CUSTOMER_MESSAGES } from './customers';
import type { MessageIn } from './define';
import { FACTS_MESSAGES } from './facts';
import { CHECK_MESSAGES } from './field-check-messages';
import { LOG_MESSAGES } from './log';
import { PANEL_MESSAGES } from './panel-messages';
import { FRAME_MESSAGES } from './portal';
import { PROFILE_MESSAGES } from './profiles';
import { SNAPSHOT_MESSAGES } from './snapshot';
import { TAB_MESSAGES } from './tab';
import { TAUGHT_MESSAGES } from './taught';
import { TRACES_MESSAGES } from './traces';

export const MESSAGES = {
  ...PROFILE_MESSAGES,
  ...CUSTOMER_MESSAGES,
  ...LOG_MESSAGES,
  ...SNAPSHOT_MESSAGES,
  ...TAUGHT_MESSAGES,
  ...TAB_MESSAGES,
  ...FRAME_MESSAGES,
  ...FACTS_MESSAGES,
  ...TRACES_MESSAGES,
  ...PANEL_MESSAGES,
  ...CONFIRM_MESSAGES,
  ...CHECK_MESSAGES,
};

export type Message = MessageIn<typeof MESSAGES>;
export type Kind = Message['kind'];
export type MessageOf<K extends Kind> = Extract<Message, { kind: K }>;
export type SenderOf<K extends Kind> = (typeof MESSAGES)[K]['from'];
