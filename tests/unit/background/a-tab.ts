/** A tab of the background, without a browser: what its frames say goes in, what would be shown and stored comes out. */

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Change } from '../../../background/tab/change';
import type { TabEvent } from '../../../background/tab/reduce';
import { followTabsWith, update } from '../../../background/tab/update';
import type { FrameReading } from '../../../messages/portal';
import { type TabState, tabKey } from '../../../messages/tab-state';
import type { ToReader } from '../../../messages/to-reader';
import type { Field } from '../../../request/fields';
import { ALIAS, FORM_URL, PROFILE, RIGHT, readingsOf } from '../request/builders';
import { FRAME } from './frame-messages';

/** The profile that the checks compare with, as it is stored. */
export const STORED_PROFILE = {
  version: 2,
  active: 'a',
  profiles: [{ id: 'a', label: '', profile: PROFILE }],
};

export const HINTS: FrameReading['hints'] = [
  { from: 'avatar-tenant', text: 'CONTOSO (CONTOSO.ONMICROSOFT.COM)', painted: true },
  { from: 'avatar-user', text: ALIAS, painted: true },
];

/** What a frame shows. */
export const shows = (
  doc: string,
  fields: Partial<Record<Field, string>>,
  part: Partial<FrameReading> = {},
): FrameReading => ({
  ...FRAME.reading,
  doc,
  url: FORM_URL,
  loadedFrom: FORM_URL,
  readings: readingsOf(fields),
  proof: { fields: Object.keys(fields).map(() => []), forms: [] },
  ...part,
});

/** The whole form in the top frame, filled in right. */
export const RIGHT_FORM = shows('top', RIGHT, { hints: HINTS });

/** What stands in a frame of the tab, as the frame itself would say: its document, and its place among its siblings. */
export interface Living {
  doc: string;
  path?: number[];
}

/** Frames of the tab that live, by their numbers. One that answers `never` hangs. */
export const frames = new Map<number, Living | 'never'>();

/** What was shown of the tab last. */
export let shown: Change['after'] | undefined;

/** What the top frame of each tab showed last; a worker that starts finds it there. */
export const tops = new Map<number, FrameReading>();
/** What top frames are about to say, because they were asked. */
const answers = new Set<Promise<unknown>>();

/** The top frame compares what it shows as soon as it is asked to, and says so with its reading. */
function answer(tabId: number): void {
  const reading = tops.get(tabId);
  if (!reading) return;
  const { proof = { fields: reading.readings.map(() => []), forms: [] } } = reading;
  const said: Promise<unknown> = update(tabId, {
    kind: 'reading',
    frameId: 0,
    reading: { ...reading, proof },
  }).finally(() => answers.delete(said));
  answers.add(said);
}

/** Takes an event of a tab in, and what its top frame says because of it. */
export async function take(tabId: number, event: TabEvent) {
  if (event.kind === 'reading' && event.frameId === 0) tops.set(tabId, event.reading);
  const record = await update(tabId, event);
  while (answers.size) await Promise.all(answers);
  return record;
}

type Injection = { target: { tabId: number; frameIds?: number[] }; func?: unknown };

/** Prepares the imitated browser. */
export function prepare(): void {
  shown = undefined;
  frames.clear();
  tops.clear();
  answers.clear();
  Object.assign(fakeBrowser.scripting, {
    executeScript: vi.fn(async ({ target, func }: Injection) => {
      const [frameId] = target.frameIds ?? [];
      if (!func || frameId === undefined) return [];
      const living = frames.get(frameId);
      if (living === 'never') return new Promise(() => {});
      if (!living) throw new Error(`No frame with id ${frameId}`);
      return [{ frameId, result: { doc: living.doc, path: living.path ?? [frameId] } }];
    }),
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string) => key,
    getUILanguage: () => 'en',
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: vi.fn(async (tabId: number, { kind, wanted }: Partial<ToReader>) => {
      if (kind === 'prove' && wanted) answer(tabId);
    }),
  });
  followTabsWith({
    draw: async ({ verdict }) => ({ outcome: verdict }) as never,
    show: async ({ after }) => {
      shown = after;
    },
  });
}

let tabs = 100;
/** @returns a tab: sends events of it, and says what is stored of it. */
export function newTab() {
  tabs += 1;
  const tabId = tabs;
  return {
    tabId,
    event: (event: TabEvent) => take(tabId, event),
    read: (frameId: number, reading: FrameReading) => {
      if (frameId !== 0 && !frames.has(frameId)) frames.set(frameId, { doc: reading.doc });
      return take(tabId, { kind: 'reading', frameId, reading });
    },
    stored: async () =>
      (await fakeBrowser.storage.session.get(tabKey(tabId)))[tabKey(tabId)] as TabState | undefined,
    verdict: () => shown?.assessment?.verdict ?? null,
  };
}
