import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';

let browser: Browser;
let page: Page;

const importFile = (content: string | Buffer, name = 'customers.csv') =>
  page.setInputFiles('#import-customers', {
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
const section = () => page.locator('#customers');
const go = () => section().getByRole('button', { name: 'Import', exact: true }).click();
/** Imports a file whose columns are known. */
const bringIn = async (content: string | Buffer, name?: string) => {
  await importFile(content, name);
  await go();
};

test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
  page = browser.host;
});
test.beforeEach(async () => {
  await reset(browser, new Map(), null);
  await page.goto(`${browser.origin}/options.html`);
  await section().waitFor();
});

async function namesInPopup(query: string): Promise<string[]> {
  const popup = await browser.context.newPage();
  await popup.goto(`${browser.origin}/popup.html`);
  await popup.fill('#customer', query);
  await popup.locator('.result-name').first().waitFor();
  const names = await popup.locator('.result-name').allInnerTexts();
  await popup.close();
  return names;
}

test.describe('the customer book', () => {
  test('takes the portal’s list, and says what it left out', async () => {
    await bringIn(
      `\ufeffName,Microsoft ID,Primary domain name,Relationship,Tags\r\n"Contoso, Ltd",${A},contoso.com,Reseller,vip\r\nBroken,xyz,,,\r\nEmpty,,,,\r\n`,
    );
    await section().getByText('Imported: 1 new, 0 updated. Skipped: 2.').waitFor();
    await section().locator('summary').click();
    expect(await section().locator('.skipped li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Line 3: Broken /),
      expect.stringMatching(/^Line 4: Empty /),
    ]);
    // Seen at once, and not only when it is looked for.
    expect(await namesInPopup('')).toEqual(['Contoso, Ltd']);
    expect(await namesInPopup('contoso')).toEqual(['Contoso, Ltd']);
    await bringIn(`Name,Microsoft ID\nContoso AG,${A}\nFabrikam,${B}\n`);
    await section().getByText('Imported: 1 new, 1 updated. Skipped: 0.').waitFor();
    expect(await namesInPopup('contoso')).toEqual(['Contoso AG']);
  });

  test('asks which column is which where the headings do not say', async () => {
    await importFile(`α;β;γ\nContoso;Graz;${A}\nFabrikam;Wien;${B}\n`);
    await section().getByText('Which column is which?').waitFor();
    // An ID under a heading that is not known could be anybody's.
    expect(await page.inputValue('#column-tenantId')).toBe('');
    expect(await section().getByRole('button', { name: 'Import', exact: true }).isEnabled()).toBe(
      false,
    );
    await page.selectOption('#column-tenantId', '2');
    await page.selectOption('#column-name', '0');
    await go();
    await section().getByText('Imported: 2 new').waitFor();
    expect(await namesInPopup('fabrikam')).toEqual(['Fabrikam']);
  });

  test('reads what a spreadsheet writes in UTF-16', async () => {
    const text = `\ufeffName\tTenant ID\n臺灣麵包\t${A}\n`;
    await bringIn(Buffer.from(text, 'utf16le'), 'customers.txt');
    await section().getByText('Imported: 1 new').waitFor();
    expect(await namesInPopup('台灣')).toEqual(['臺灣麵包']);
  });

  for (const [kind, content, words] of [
    ['an empty file', '', 'no table'],
    ['a single line', 'just one line', 'no table'],
    ['too many lines', `Name,Domain\n${'a,b.c\n'.repeat(50_002)}`, 'too large'],
  ] as const)
    test(`changes nothing for a file that is none: ${kind}`, {
      tag: kind === 'too many lines' ? [] : '@long',
    }, async () => {
      await importFile(content);
      await section().getByText(words).waitFor();
      await section().getByText('No customers yet').waitFor();
    });

  test('shows what will be before anything is written, and takes it back', async () => {
    await importFile(`Name,Tenant ID,Domain\nContoso,${A},contoso.com\nPartner,,n/a\n`);
    await section().getByText('New: 1. Changed: 0. Already in the book: 0. Skipped: 1.').waitFor();
    expect(await section().locator('.review-rows tbody tr').allInnerTexts()).toEqual([
      `Contoso\tcontoso.com\t${A}`,
    ]);
    await section().getByText('No customers yet').waitFor();
    await go();
    await section().getByRole('button', { name: 'Undo the import' }).click();
    await section().getByText('The import was undone').waitFor();
    await section().getByText('No customers yet').waitFor();
  });

  test('takes rows pasted from a spreadsheet', async () => {
    await section().getByRole('button', { name: 'Paste from a spreadsheet' }).click();
    await page.fill('#paste-customers', `Name\tTenant ID\nContoso\t${A}\n`);
    await section().getByRole('button', { name: 'Read the rows' }).click();
    await go();
    await section().getByText('Imported: 1 new').waitFor();
    expect(await namesInPopup('contoso')).toEqual(['Contoso']);
  });

  test('is taken out as a list that it takes in again', async () => {
    await bringIn(`Name,Microsoft ID,Domain\n=1+1,${A},contoso.com\n`);
    await section().getByText('Imported: 1 new').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      section().getByRole('button', { name: 'Export' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    // No cell may run as a formula in a spreadsheet.
    expect(text).toContain("'=1+1");
    await section().getByRole('button', { name: 'Delete all customers' }).click();
    await page.getByRole('button', { name: 'Delete them all' }).click();
    await section().getByText('No customers yet').waitFor();
    await bringIn(text);
    await section().getByText('Imported: 1 new').waitFor();
    expect(await namesInPopup('1+1')).toEqual(['=1+1']);
  });
});
