import type { Kind, MessageOf, SenderOf } from './messages';

/** The sender of a message, as the browser reports it. */
export interface Frame {
  tabId: number;
  frameId: number;
}

type SentFrom<K extends Kind> = SenderOf<K> extends 'own-page' ? undefined : Frame;

/**
 * What is done with one kind of message. It has been parsed, and its sender is allowed. What is returned is the answer; to a page of
 * the extension it is answered as a `Result`: a thrown `Refused` says why not, any other error is reported.
 */
type Handler<K extends Kind> = (message: MessageOf<K>, from: SentFrom<K>) => Promise<unknown>;

/** One handler for each of some messages. */
export type HandlersOf<All> = { readonly [K in keyof All & Kind]: Handler<K> };
