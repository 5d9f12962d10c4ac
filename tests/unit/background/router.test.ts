/** Who may send what: judged by what the browser says of the sender, never by the message. */

import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { routerOf } from '../../../background/router';
import type { CheckMessage } from '../../../messages/field-check-messages';
import { type Kind, MESSAGES } from '../../../messages/messages';
import type { PanelMessage } from '../../../messages/panel-messages';
import { Refused } from '../../../messages/result';
import { OWN_MESSAGES } from '../../trust/own-messages';
import { FRAME } from './frame-messages';

type Handlers = Parameters<typeof routerOf>[0];
const heard: string[] = [];
/** Stands in for all that may be done. */
const handlers = Object.fromEntries(
  Object.keys(MESSAGES).map((kind) => [kind, async () => void heard.push(kind)]),
) as unknown as Handlers;
const receive = routerOf(handlers);

const { id } = fakeBrowser.runtime;
type Sender = Parameters<typeof receive>[1];
const PORTAL = 'https://portal.azure.com/';
const page = (url: string, part: object = {}): Sender =>
  ({ id, url, frameId: 0, tab: { id: 7, url }, ...part }) as Sender;
const OWN_PAGE = page(fakeBrowser.runtime.getURL('/popup.html'));

/** One sound message of each kind: what is refused is refused for its sender. */
type FromTop = PanelMessage | Extract<CheckMessage, { kind: 'check-right' | 'check-harmless' }>;
const PANEL: { readonly [K in FromTop['kind']]: Extract<FromTop, { kind: K }> } = {
  'check-right': { kind: 'check-right' },
  'check-harmless': { kind: 'check-harmless', field: 'email', text: 'Connect now' },
  'panel-ready': { kind: 'panel-ready' },
  'panel-around': { kind: 'panel-around' },
  'check-start': { kind: 'check-start' },
  reveal: { kind: 'reveal', check: 'directory' },
  fill: { kind: 'fill', what: 'both' },
  'undo-fill': { kind: 'undo-fill' },
  accept: { kind: 'accept', check: 'directory', accepted: true },
  answer: { kind: 'answer', check: 'contact-email', answer: 'add-domain' },
  'panel-position': {
    kind: 'panel-position',
    position: { folded: false, side: 'auto', top: null },
    seenProblems: [],
  },
  'warning-seen': { kind: 'warning-seen' },
  'log-request': { kind: 'log-request' },
  'log-number': { kind: 'log-number', number: '2607030040001234' },
  copy: { kind: 'copy', what: 'request' },
  'open-options': { kind: 'open-options' },
  'open-link': { kind: 'open-link', url: 'https://portal.azure.com/' },
};
const kinds = (messages: object) => Object.keys(messages);

/** @returns the kinds of the messages that were taken. */
async function taken(messages: object, sender: Sender): Promise<string[]> {
  heard.length = 0;
  for (const message of Object.values(messages)) await receive(message, sender);
  return [...heard];
}

test('every kind has a sound message here, of the sender that its definition names', () => {
  const all: Record<string, object> = { 'own-page': OWN_MESSAGES, frame: FRAME, panel: PANEL };
  for (const [from, messages] of Object.entries(all)) {
    const defined = kinds(MESSAGES).filter((kind) => MESSAGES[kind as Kind].from === from);
    expect(kinds(messages).sort()).toEqual(defined.sort());
  }
});

describe('what only the extension’s own pages may send', () => {
  test('is taken from them, and nothing else is', async () => {
    expect(await taken(OWN_MESSAGES, OWN_PAGE)).toEqual(kinds(OWN_MESSAGES));
    expect(await taken({ ...FRAME, ...PANEL }, OWN_PAGE)).toEqual([]);
  });

  test.each([
    ['a script of ours in a portal', page(PORTAL)],
    ['another extension', page('chrome-extension://other/popup.html', { id: 'other' })],
    ['another extension that names our page', { ...OWN_PAGE, id: 'other' }],
    [
      'an address that only begins alike',
      page(`${fakeBrowser.runtime.getURL('/').slice(0, -1)}.example/`),
    ],
    ['nobody', {} as Sender],
  ])('is not taken from %s', async (_, sender) => {
    expect(await taken(OWN_MESSAGES, sender as Sender)).toEqual([]);
  });
});

describe('what the panel may send', () => {
  test('is taken from the top frame of a portal', async () => {
    expect(await taken(PANEL, page(PORTAL))).toEqual(kinds(PANEL));
    const inBlank = page('about:blank', { tab: { id: 7, url: PORTAL } });
    expect(await taken(PANEL, inBlank)).toEqual(kinds(PANEL));
  });

  test.each([
    ['another site', page('https://portal.azure.com.evil.example/')],
    ['a frame', page(PORTAL, { frameId: 3 })],
    ['no tab', page(PORTAL, { tab: undefined })],
    ['another extension', page(PORTAL, { id: 'other' })],
  ])('is not taken from %s', async (_, sender) => {
    expect(await taken(PANEL, sender)).toEqual([]);
  });
});

describe('what our scripts in frames may send', () => {
  test('is taken from any frame of a portal’s tab', async () => {
    expect(await taken(FRAME, page(PORTAL, { frameId: 3 }))).toEqual(kinds(FRAME));
    expect(await taken(FRAME, page(PORTAL))).toEqual(kinds(FRAME));
  });

  test.each([
    ['another site', page('https://evil.example/')],
    ['no frame', page(PORTAL, { frameId: undefined })],
    ['another extension', page(PORTAL, { id: 'other' })],
  ])('is not taken from %s', async (_, sender) => {
    expect(await taken(FRAME, sender as Sender)).toEqual([]);
  });
});

describe('the answer', () => {
  const answers = (handle: () => Promise<unknown>) =>
    routerOf({ ...handlers, 'profile-get': handle, 'panel-ready': handle } as Handlers);
  const toOwnPage = (handle: () => Promise<unknown>) =>
    answers(handle)({ kind: 'profile-get' }, OWN_PAGE);

  test('to our own page says whether it was done, and why not', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(await toOwnPage(async () => ({ state: 1 }))).toEqual({ ok: true, state: 1 });
    expect(await toOwnPage(async () => undefined)).toEqual({ ok: true });
    expect(await toOwnPage(() => Promise.reject(new Refused('full')))).toEqual({
      ok: false,
      reason: 'full',
      detail: '',
    });
    expect(await toOwnPage(() => Promise.reject(new Error('disk')))).toMatchObject({
      ok: false,
      reason: 'storage',
    });
    expect(
      await toOwnPage(() => {
        throw new Error('at once');
      }),
    ).toMatchObject({ ok: false, reason: 'storage' });
  });

  test.each([undefined, null, 7, 'profile-get', {}, { kind: 'toString' }, { kind: '__proto__' }])(
    'to %j is that it is no message',
    async (message) => {
      expect(await receive(message, OWN_PAGE)).toMatchObject({ ok: false, reason: 'invalid' });
      expect(receive(message, page(PORTAL))).toBeUndefined();
    },
  );

  test('to a script in a page never rejects, and the error is reported', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const receiveBroken = answers(() => Promise.reject(new Error('secret')));
    expect(await receiveBroken({ kind: 'panel-ready' }, page(PORTAL))).toBeUndefined();
    expect(said.mock.calls.join()).toContain('message panel-ready');
    expect(said.mock.calls.join()).not.toContain('secret');
  });
});
