import type { FromPanel } from '../../messages/panel';

/** Sends a message to the background; undefined when nobody answered. Never rejects. */
export type Send = <T>(message: FromPanel) => Promise<T | undefined>;
