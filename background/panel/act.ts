/** Has something done in the frame that holds the form. */

import { browser } from 'wxt/browser';
import type { ActField, FilledField, FillResult, ToAct } from '../../messages/act';
import { ACT_FIELDS } from '../../messages/act';

/**
 * Puts the acting script into a frame (a second time does nothing) and tells it what to do.
 * @returns its answer; undefined when the frame is gone or inaccessible.
 */
export async function act<T>(
  tabId: number,
  frameId: number,
  message: ToAct,
): Promise<T | undefined> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/act.js'],
    });
    return (await browser.tabs.sendMessage(tabId, message, { frameId })) as T;
  } catch {
    // The frame is gone or inaccessible: the panel says that nothing was done.
    return undefined;
  }
}

/** Answers of several frames as one; a field that one of them did not take is not taken. */
export function joinFills(results: readonly (FillResult | undefined)[]): FillResult {
  const known = results.filter((result) => result !== undefined);
  const all = known.flatMap(({ fields }) => fields);
  const worst = (field: ActField): FilledField[] => {
    const same = all.filter((one) => one.field === field);
    const one = same.find(({ taken }) => !taken) ?? same[0];
    return one ? [one] : [];
  };
  return {
    fields: ACT_FIELDS.flatMap(worst),
    canUndo: known.some(({ canUndo }) => canUndo),
  };
}
