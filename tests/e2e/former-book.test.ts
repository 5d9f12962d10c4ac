/** The customer book of a version that stored each customer by itself: nothing of it is lost. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import { FORMER, storeFormer } from '../fixtures/former-book.ts';
import { storedBook } from '../fixtures/stored-book.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean }> } };

test('is taken over as it was, found by any domain, and the last import can still be undone', async ({
  extension,
}) => {
  const browser = await fresh(extension);
  const { host } = browser;
  const send = (message: object) =>
    host.evaluate((one) => chrome.runtime.sendMessage(one), message);
  await host.evaluate(storeFormer, FORMER);

  const popup = await browser.context.newPage();
  await popup.goto(`${browser.origin}/popup.html`);
  await popup.locator('.result-name', { hasText: 'Adatum' }).waitFor();
  await popup.fill('#customer', 'contoso');
  await popup.locator('.result-name', { hasText: 'Contoso' }).waitFor();
  await popup.close();
  expect(sorted(await storedBook(host))).toEqual(sorted(FORMER.customers));

  // Known by the other domain as well: it stays one customer, which is now led by this one.
  const facts = { domain: 'adatum.onmicrosoft.com' };
  expect(await send({ kind: 'customer-save', facts, own: { notes: 'found' } })).toEqual({
    ok: true,
  });
  expect(await send({ kind: 'customers-undo-import' })).toEqual({ ok: true });
  const kept = await storedBook<{ id: string; notes?: string }>(host);
  expect(kept.map(({ id, notes }) => [id, notes]).sort()).toEqual([
    ['aaaaaaaa-0000-4000-8000-000000000001', 'call first'],
    ['damaged', undefined],
    ['domain:adatum.onmicrosoft.com', 'found'],
  ]);
  const stores = await host.evaluate(async () => {
    const opening = indexedDB.open('onbehalf');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const names = [...opening.result.objectStoreNames];
    opening.result.close();
    return names;
  });
  expect(stores).toEqual(['book', 'requests', 'settings']);
});

const sorted = <One extends { id?: string }>(all: readonly unknown[]) =>
  [...(all as One[])].sort((a, b) => String(a.id).localeCompare(String(b.id)));
