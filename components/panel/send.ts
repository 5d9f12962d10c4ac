import type { PanelMessage } from '../../messages/panel-messages';

/** Sends a message to the background; undefined when nobody answered. Never rejects. */
export type Send = <T>(message: PanelMessage) => Promise<T | undefined>;
