import type { TabRecord } from './record';
import type { TabEvent } from './reduce';

/** What an event made of a tab's record. */
export interface Change {
  tabId: number;
  event: TabEvent;
  before: TabRecord;
  /** By the event alone, before it was judged. */
  changed: TabRecord;
  after: TabRecord;
  /** False while the top frame has not been read: there is nothing to say yet. */
  isJudged: boolean;
}
