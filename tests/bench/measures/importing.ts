/** A customer list of ten thousand, taken from a file as the options page does it. */

import type { Page } from '@playwright/test';
import type { Lab } from '../lab.ts';
import { type Measure, type Options, OURS } from '../model.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const CUSTOMERS = 10_000;
const NAMES = 'Contoso Fabrikam Northwind Adventure Tailspin Wingtip 台灣電力 Zürich'.split(' ');
const ENDS = 'Ltd GmbH Services Retail Foods 科技 Group Labs'.split(' ');

/** As Partner Center exports it. */
function listOf(customers: number): string {
  const line = (_: unknown, i: number) =>
    `"${NAMES[i % NAMES.length]} ${ENDS[(i >> 3) % ENDS.length]} ${i}",${(i + 0x10000000).toString(16)}-1111-4111-8111-111111111111,customer${i}.onmicrosoft.com,Reseller,`;
  return [
    'Name,Microsoft ID,Primary domain name,Relationship,Tags',
    ...Array.from({ length: customers }, line),
  ].join('\r\n');
}

/** Runs in the options page: gives it the file, has what it shows imported, and waits for its answer. */
async function giveFile(text: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#import-customers');
  const place = document.querySelector('#customers');
  if (!input || !place) throw new Error('the options page takes no customer list');
  const files = new DataTransfer();
  files.items.add(new File([text], 'customers.csv', { type: 'text/csv' }));
  input.files = files.files;
  const start = performance.now();
  const shown = new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      for (const button of place.querySelectorAll('button'))
        if (button.textContent === 'Import' && !button.disabled) button.click();
      if (!/Imported: .*\d/.test(place.textContent ?? '')) return;
      observer.disconnect();
      done();
    });
    observer.observe(place, { childList: true, subtree: true, characterData: true });
  });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await shown;
  return performance.now() - start;
}

/** @returns how long it took until the options page said that the customers are in, in milliseconds. */
export async function importBook(host: Page): Promise<number> {
  await host.reload();
  await host.waitForSelector('#import-customers', { state: 'attached' });
  return host.evaluate(giveFile, listOf(CUSTOMERS));
}

/** @param host a page of the extension. */
export async function emptyBook(host: Page): Promise<void> {
  await host.evaluate(() => chrome.runtime.sendMessage({ kind: 'customers-clear' }));
}

export async function importing({ ours }: Lab, { rounds }: Options): Promise<Measure[]> {
  const { host } = ours.ours ?? {};
  if (!host) return [];
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    samples.push(await importBook(host));
    await emptyBook(host);
  }
  return [
    {
      id: 'import',
      title: 'Importing a list of 10,000 customers',
      about:
        'From selecting the file on the options page until the page reports how many customers were imported: read, checked and stored.',
      unit: 'ms',
      series: [{ subject: OURS, samples }],
    },
  ];
}
