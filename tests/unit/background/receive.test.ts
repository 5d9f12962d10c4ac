/** Who may send what: judged by what the browser says of the sender, never by the message. */

import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from '../../../background/router';
import type { PanelMessage } from '../../../messages/panel-messages';
import { OWN_MESSAGES } from '../../trust/own-messages';

const { said, say } = vi.hoisted(() => {
  const heard: string[] = [];
  return { said: heard, say: (who: string) => async () => void heard.push(who) };
});
vi.mock('../../../background/stored/profile', () => ({ handleProfile: say('own') }));
vi.mock('../../../background/customers', () => ({ handleCustomers: say('own') }));
vi.mock('../../../background/tab/snapshot', () => ({ handleSnapshot: say('own') }));
vi.mock('../../../background/tab/popup-questions', () => ({ handleTab: say('own') }));
vi.mock('../../../background/stored/request-log', () => ({ handleLog: say('own') }));
vi.mock('../../../background/panel/panel', () => ({
  handlePanelMessage: say('panel'),
  stateForPanel: say('panel'),
}));
vi.mock('../../../background/tab/record', () => ({
  loadTab: say('panel'),
  withTab: say('panel'),
}));
vi.mock('../../../background/tab/assess-tab', () => ({ assessTab: say('panel') }));

const { id } = fakeBrowser.runtime;
type Sender = Parameters<typeof receive>[1];
const PORTAL = 'https://portal.azure.com/';
const page = (url: string, part: object = {}): Sender =>
  ({ id, url, frameId: 0, tab: { id: 7, url }, ...part }) as Sender;

const OWN = Object.values(OWN_MESSAGES);
/** One sound message of each kind: what is refused is refused for its sender. */
const PANEL: { readonly [K in PanelMessage['kind']]: Extract<PanelMessage, { kind: K }> } = {
  'panel-ready': { kind: 'panel-ready' },
  reveal: { kind: 'reveal', check: 'directory' },
  fill: { kind: 'fill', what: 'both' },
  'undo-fill': { kind: 'undo-fill' },
  accept: { kind: 'accept', check: 'directory', accepted: true },
  answer: { kind: 'answer', check: 'contact-email', answer: 'add-domain' },
  'panel-place': {
    kind: 'panel-place',
    place: { folded: false, side: 'auto', top: null },
    seen: [],
  },
  'warning-seen': { kind: 'warning-seen' },
  'log-request': { kind: 'log-request' },
  'open-options': { kind: 'open-options' },
  'open-link': { kind: 'open-link', url: 'https://portal.azure.com/' },
};
const FROM_PANEL = Object.values(PANEL);

/** @returns who got the messages, each once. */
async function heard(messages: readonly object[], sender: Sender): Promise<string[]> {
  said.length = 0;
  for (const message of messages) await receive(message, sender);
  return [...new Set(said)];
}

describe('what only the extension’s own pages may send', () => {
  test('is taken from them', async () => {
    for (const message of OWN) {
      const from = page(fakeBrowser.runtime.getURL('/popup.html'));
      expect([message.kind, await heard([message], from)]).toEqual([message.kind, ['own']]);
    }
  });

  test.each([
    ['a script of ours in a portal', page(PORTAL)],
    ['another extension', page('chrome-extension://other/popup.html', { id: 'other' })],
    [
      'another extension that names our page',
      page(fakeBrowser.runtime.getURL('/popup.html'), { id: 'other' }),
    ],
    [
      'an address that only begins alike',
      page(`${fakeBrowser.runtime.getURL('/').slice(0, -1)}.example/`),
    ],
    ['nobody', {} as Sender],
  ])('is not taken from %s', async (_, sender) => {
    expect(await heard(OWN, sender)).toEqual([]);
  });
});

describe('what the panel may send', () => {
  test('is taken from the top frame of a portal', async () => {
    for (const message of FROM_PANEL) {
      expect([message.kind, await heard([message], page(PORTAL))]).toEqual([
        message.kind,
        ['panel'],
      ]);
    }
    const inBlank = page('about:blank', { tab: { id: 7, url: PORTAL } });
    expect(await heard([PANEL.fill], inBlank)).toEqual(['panel']);
  });

  test.each([
    ['another site', page('https://portal.azure.com.evil.example/')],
    ['a frame', page(PORTAL, { frameId: 3 })],
    ['no tab', page(PORTAL, { tab: undefined })],
    ['another extension', page(PORTAL, { id: 'other' })],
  ])('is not taken from %s', async (_, sender) => {
    expect(await heard(FROM_PANEL, sender)).toEqual([]);
  });
});
