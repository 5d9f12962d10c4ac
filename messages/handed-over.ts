/**
 * Hands a text to a page of the extension that is opened in a tab: in memory, because addresses stay in the browser's
 * history. It can be taken once.
 */

import { browser } from 'wxt/browser';
import { report } from '../text/report';

const keyOf = (id: string) => `handed-over:${id}`;

/** @returns the part of an address behind its `?`, which names the text without saying it; empty for no text. */
export async function handOver(text: string): Promise<string> {
  if (text === '') return '';
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: text.slice(0, 500) });
  return `?text=${id}`;
}

/** @returns the text that the address of this page names; empty when there is none, or it was taken before. Never rejects. */
export async function takeHandedOver(): Promise<string> {
  const id = new URLSearchParams(location.search).get('text');
  if (id === null) return '';
  const key = keyOf(id);
  try {
    const text = (await browser.storage.session.get(key))[key];
    await browser.storage.session.remove(key);
    return typeof text === 'string' ? text : '';
  } catch (error) {
    // The page is of use without it.
    report(error, 'text handed over');
    return '';
  }
}
