/** After the press of Create: what the panel's tab has brought into the log, and Microsoft's number of it. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetPrivateOffer,
  keepOffered,
  keptBy,
  offerRequest,
  setKeptNumber,
} from '../../../background/stored/request-log';
import type { Assessment } from '../../../request/finding';

const stores = vi.hoisted(() => ({
  settings: new Map<string, unknown>(),
  requests: new Map<string, unknown>(),
}));
vi.mock('../../../storage/database', async () =>
  (await import('./fake-database')).fakeDatabase(stores),
);

const TAB = 7;
const ASSESSMENT = {
  page: 'azure/new-support-request',
  cloud: 'public',
  customer: { domains: ['contoso.example'], names: ['Contoso'] },
  directoryName: 'Contoso',
  verdict: 'ready',
  findings: [],
} as unknown as Assessment;

const numbers = () =>
  [...stores.requests.values()].map((one) => (one as { number: string }).number);

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 6, 3, 12), toFake: ['Date'] });
  fakeBrowser.reset();
  stores.settings.clear();
  stores.requests.clear();
  await offerRequest(TAB, ASSESSMENT, false);
});

describe('the request that a tab has just kept', () => {
  test('is known to that tab, and takes a number', async () => {
    expect(await keptBy(TAB)).toBeNull();
    await keepOffered(TAB);
    expect((await keptBy(TAB))?.customer.names).toEqual(['Contoso']);
    expect(await keptBy(8)).toBeNull();
    expect(await setKeptNumber(TAB, '2607030040001234')).toBe(true);
    expect(numbers()).toEqual(['2607030040001234']);
    expect(await setKeptNumber(8, '1')).toBe(false);
  });

  test('has the number that the page shows when it is kept', async () => {
    await keepOffered(TAB, '2607030040001234');
    expect((await keptBy(TAB))?.number).toBe('2607030040001234');
  });

  test('takes the number that the page tells later, but not over one that was typed', async () => {
    await keepOffered(TAB);
    await keepOffered(TAB, '2607030040001234', true);
    expect(numbers()).toEqual(['2607030040001234']);
    await setKeptNumber(TAB, '99');
    await keepOffered(TAB, '2607030040001234', true);
    expect(numbers()).toEqual(['99']);
  });

  test('is over with the next press of Create, with the tab, and after a while', async () => {
    await keepOffered(TAB);
    await offerRequest(TAB, ASSESSMENT, false);
    expect(await keptBy(TAB)).toBeNull();
    await keepOffered(TAB);
    await forgetPrivateOffer(TAB);
    expect(await keptBy(TAB)).toBeNull();
    await offerRequest(TAB, ASSESSMENT, false);
    await keepOffered(TAB);
    vi.setSystemTime(Date.now() + 11 * 60_000);
    expect(await keptBy(TAB)).toBeNull();
  });
});
