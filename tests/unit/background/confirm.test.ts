/** Questions about lasting answers: what is kept is what was asked about, and one tab asks one at a time. */

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToConfirm, askToTeach, CONFIRM_HANDLERS } from '../../../background/panel/confirm';
import { subjectOf } from '../../../background/panel/keep-answer';
import { tabKey } from '../../../messages/tab-state';
import { RIGHT } from '../request/builders';
import { HINTS, newTab, prepare, STORED_PROFILE, shows } from './a-tab';

const disk = vi.hoisted(() => ({ settings: new Map<string, unknown>() }));
vi.mock('../../../storage/database', async () => {
  const { fakeDatabase } = await import('./fake-database');
  const { database } = fakeDatabase({ settings: disk.settings, book: new Map() });
  return { database: async () => ({ ...(await database()), getFromIndex: async () => undefined }) };
});

/** The windows that ask, by the number of their tab. */
let windows: Map<number, string>;
beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  disk.settings.clear();
  disk.settings.set('profiles', STORED_PROFILE);
  prepare();
  windows = new Map();
  let last = 0;
  Object.assign(fakeBrowser.windows, {
    create: async ({ url }: { url: string }) => void windows.set(++last, url),
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [...windows].map(([id, url]) => ({ id, url })),
    remove: async (id: number) => void windows.delete(id),
  });
});

const form = (email: string) => shows('top', { ...RIGHT, email }, { hints: HINTS });
const idIn = (url = '') => new URL(url).searchParams.get('id') ?? '';
const OWN = 'ada.lin@own.example';
const STRANGER = 'mallory@evil.example';
const emails = () => JSON.stringify(disk.settings.get('profiles'));

test('a page that shows another address at the next moment has that one neither asked about nor kept', async () => {
  const tab = newTab();
  const evil = await tab.read(0, form(STRANGER));
  await tab.read(0, form(OWN));
  await askToConfirm(tab.tabId, 'contact-email', 'add-address');
  const id = idIn([...windows.values()][0]);
  // The first look finds what was asked about, every later one the other.
  const { get } = fakeBrowser.storage.session;
  let looks = 0;
  const key = tabKey(tab.tabId);
  vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementation((async (what: string) =>
    what === key && ++looks > 1 ? { [key]: evil } : get(what)) as never);
  await CONFIRM_HANDLERS['confirm-answer'](
    { kind: 'confirm-answer', id, yes: true },
    undefined as never,
  );
  expect(emails()).not.toContain(STRANGER);
});

test('the question about two domains names both customers', async () => {
  const assessment = {
    directoryName: 'Contoso Corp',
    customer: { domains: ['contosocorp.onmicrosoft.com'], names: [] },
    findings: [
      {
        check: 'directory',
        reason: 'sameCustomer',
        data: { sameAs: { domains: ['contoso.onmicrosoft.com'], names: ['Contoso'] } },
      },
    ],
  };
  expect(subjectOf('directory', 'same-customer', assessment as never)).toBe(
    'Contoso Corp · contosocorp.onmicrosoft.com = Contoso · contoso.onmicrosoft.com',
  );
});

test.each([
  ['add-address', 'ada@p\u0430rtner.example (ada@xn--prtner-3nf.example)'],
  ['add-domain', 'p\u0430rtner.example (xn--prtner-3nf.example)'],
] as const)(
  'the question to %s says what a domain is that only looks like another one',
  async (answer, subject) => {
    const tab = newTab();
    await tab.read(0, form('ada@p\u0430rtner.example'));
    await askToConfirm(tab.tabId, 'contact-email', answer);
    const id = idIn([...windows.values()][0]);
    const asks = await CONFIRM_HANDLERS['confirm-get'](
      { kind: 'confirm-get', id },
      undefined as never,
    );
    expect(asks).toMatchObject({ question: { subject } });
  },
);

test('one tab asks one question at a time, and nothing is left of the others', async () => {
  const tab = newTab();
  const lesson = (text: string) =>
    ({ kind: 'caption', field: 'email', lang: 'hu', text, when: '2026-11-30' }) as never;
  await tab.read(0, form(OWN));
  await Promise.all([
    askToConfirm(tab.tabId, 'contact-email', 'add-address'),
    askToConfirm(tab.tabId, 'contact-email', 'add-address'),
  ]);
  expect(windows.size).toBe(1);
  await tab.read(0, form(STRANGER));
  for (const email of [OWN, STRANGER, OWN, STRANGER]) {
    await tab.read(0, form(email));
    await askToConfirm(tab.tabId, 'contact-email', 'add-address');
    expect(windows.size).toBe(1);
  }
  await askToTeach(tab.tabId, lesson('E-mail-cím'));
  await askToTeach(newTab().tabId, lesson('Telefon'));
  expect(windows.size).toBe(2);
  const kept = Object.keys(await fakeBrowser.storage.session.get(null));
  expect(kept.filter((key) => key.startsWith('confirm:'))).toHaveLength(2);
});
