/** What the panel offers to hand over, and to whom its mail goes. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyFor, handOvers } from '../../../background/panel/hand-over';
import type { Assessment, ShownFinding } from '../../../request/finding';
import { FRAME } from './frame-messages';

const finding = (change: Partial<ShownFinding>): ShownFinding => ({
  check: 'who-may-file',
  status: 'wrong',
  reason: 'azure',
  params: [],
  observed: null,
  title: '',
  message: '',
  ...change,
});
const assessment = (...findings: ShownFinding[]): Assessment => ({
  page: 'azure/new-support-request',
  cloud: 'public',
  customer: {
    domains: ['contoso.example', 'contoso.onmicrosoft.com'],
    names: ['Contoso & Söhne\r\nBcc: x@evil.example \ud800'],
  },
  directoryName: null,
  verdict: 'blocked',
  detecting: false,
  badge: '1',
  findings,
});
const TAB = { frames: { 0: { ...FRAME.reading, readings: [] } } };
const STOPPED = assessment(finding({}));

let policy: object;
beforeEach(() => {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string) => key,
    getUILanguage: () => 'en',
  });
  policy = {};
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy as never);
});

describe('the mail to the provider', () => {
  const mail = async (provider = '') => (await handOvers(STOPPED, TAB, { provider })).mail?.url;

  test('goes to the customer’s provider, else to the organization’s, else there is none', async () => {
    expect(await mail()).toBeUndefined();
    policy = { indirectProvider: { name: 'Fabrikam', email: 'desk@fabrikam.example' } };
    expect(await mail()).toMatch(/^mailto:desk@fabrikam\.example\?subject=/);
    expect(await mail('Eve, eve@tailspin.example (+44 20)')).toMatch(
      /^mailto:eve@tailspin\.example\?/,
    );
    expect(await mail('call Eve')).toMatch(/^mailto:desk@fabrikam\.example\?/);
  });

  test.each(['eve@tailspin.example?cc=x@evil.example', 'eve@tailspin.example&bcc=x@evil.example'])(
    'a note such as %s adds no one',
    async (provider) => {
      const url = new URL((await mail(provider)) ?? '');
      expect(url.pathname).toBe('eve@tailspin.example');
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    },
  );

  test('a customer’s name adds no header and no recipient', async () => {
    const url = new URL((await mail('eve@tailspin.example')) ?? '');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.search).not.toMatch(/subject=[^&]*%0[AD]/i);
  });
});

test('a partner who may file is offered nothing for a provider', async () => {
  policy = { indirectProvider: { name: 'Fabrikam', email: 'desk@fabrikam.example' } };
  const may = assessment(finding({ status: 'note', reason: 'microsoft365' }));
  expect(await handOvers(may, TAB, null)).toEqual({ copies: [], mail: null });
  expect(await copyFor(7, 'provider', may, TAB)).toBeNull();
  expect(await copyFor(7, 'request', may, TAB)).toBeNull();
});

test('what a frame returns that is no text of that document is not copied', async () => {
  const email = finding({
    check: 'contact-email',
    status: 'ok',
    reason: 'ok',
    frameId: 0,
    form: 0,
  });
  const readings = (['summary', 'email'] as const).map((field) => ({
    field,
    caption: '',
    state: 'filled' as const,
    value: field === 'email' ? 'ada@partner.example' : '',
    required: false,
    source: 'text' as const,
    form: 0,
  }));
  const tab = { frames: { 0: { ...FRAME.reading, doc: 'here', readings } } };
  const copied = async (result: unknown) => {
    fakeBrowser.scripting = {
      executeScript: async () => [{ frameId: 0, result }],
    } as unknown as typeof fakeBrowser.scripting;
    return copyFor(7, 'request', assessment(email), tab);
  };
  const text = { field: 'summary', form: 0, text: 'Down\nsince noon' };
  expect((await copied({ doc: 'here', texts: [text] }))?.text).toMatch(/: Down since noon$/);
  expect(await copied({ doc: 'elsewhere', texts: [text] })).toBeNull();
  expect(await copied({ doc: 'here', texts: [{ ...text, field: 'password' }] })).toBeNull();
  expect(await copied(null)).toBeNull();
  expect((await copied({ doc: 'here', texts: [{ ...text, form: 3 }] }))?.text).not.toContain(
    'Down',
  );
});
