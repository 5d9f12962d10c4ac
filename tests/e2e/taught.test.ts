/** Labels that the user taught, in live forms: they name fields, and make nothing right that is not. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import { changed } from '../fixtures/field-check.ts';
import { judgedIn } from '../fixtures/judged.ts';
import type { Browser } from '../replay/browser.ts';
import { readTab } from '../replay/extension.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

const caption = (text: string, field: string, lang = 'hu') => ({
  kind: 'caption',
  lang,
  field,
  text,
  when: '2026-11-30',
});
const HUNGARIAN = [
  caption('Vezetéknév', 'last-name'),
  caption('Keresztnév', 'first-name'),
  caption('E-mail-cím', 'email'),
  caption('Telefonszám', 'phone'),
];
const DANISH = [
  caption('Supportaftale', 'support-plan', 'da'),
  caption('Mailadresse', 'email', 'da'),
];

const ask = (message: object) =>
  browser.host.evaluate((one) => chrome.runtime.sendMessage(one), message);
const teach = (entries: object[]) => ask({ kind: 'taught-add', entries });

const asIs = (html: string) => html;

const { finding, verdict } = judgedIn(() => browser);

test('a form in Hungarian is ready once its labels are taught, and says so', async ({
  openPortal,
}) => {
  const opened = await openPortal(changed('hungarian', asIs));
  await verdict(opened.tabId).toBe('incomplete');
  // In the form that is open: nothing is loaded again.
  expect(await teach(HUNGARIAN)).toMatchObject({ ok: true, added: 4, refused: [] });
  await verdict(opened.tabId).toBe('ready');
  const email = await finding(opened.tabId, 'contact-email');
  expect(email?.message).toContain('label taught by you on Nov 30, 2026');
  expect((await finding(opened.tabId, 'support-plan'))?.message).not.toContain('taught');
  const { state } = await readTab(browser, opened.tabId);
  expect(state?.view?.checked).toContain('label taught by you on Nov 30, 2026');
  // What is taught no more counts no more.
  for (const entry of HUNGARIAN) await ask({ kind: 'taught-remove', entry });
  await verdict(opened.tabId).toBe('incomplete');
});

for (const [what, wrong, id] of [
  ['a customer’s address', ['ada.lin@partner.example', 'it@contoso.com'], 'contact-email'],
  [
    'an alias as the first name',
    ['value="Ada"', 'value="user_062ae1ae82754ff498ae3"'],
    'contact-name',
  ],
  ['another plan', ['<option>Basic', '<option selected>Basic'], 'support-plan'],
] as const)
  test(`the same form with ${what} is blocked`, { tag: '@long' }, async ({ openPortal }) => {
    const opened = await openPortal(
      changed('hungarian', (html) => html.replace(wrong[0], wrong[1])),
    );
    await teach(HUNGARIAN);
    await verdict(opened.tabId).toBe('blocked');
    expect((await finding(opened.tabId, id))?.status).toBe('wrong');
  });

test('a form none of whose labels is known is ready from its first reading', {
  tag: '@long',
}, async ({ openPortal }) => {
  const opened = await openPortal(changed('danish', asIs));
  await teach(DANISH);
  await opened.page.reload();
  await verdict(opened.tabId).toBe('ready');
  await opened.page.selectOption('#plan', 'Basic support');
  await verdict(opened.tabId).toBe('blocked');
});

test('a taught label that two fields of a form have is not read', async ({ openPortal }) => {
  const second = '<p><label for="b">Mailadresse</label> <input id="b" value="it@contoso.com"></p>';
  for (const more of [second, second.replace('it@contoso.com', 'ada.lin@partner.example')]) {
    const opened = await openPortal(
      changed('danish', (html) => html.replace('</main>', `${more}</main>`)),
    );
    await teach(DANISH);
    await expect
      .poll(async () => (await finding(opened.tabId, 'contact-email'))?.status)
      .toMatch(/^(?:unreadable|wrong)$/);
    await verdict(opened.tabId).not.toBe('ready');
  }
});

test('the options list, take, refuse, remove and export labels', async () => {
  const { host } = browser;
  await host.goto(`${browser.origin}/options.html`);
  const section = host.locator('#taught');
  await section.getByLabel('Text on the page').fill('Postfach des Kontakts');
  await section.getByLabel('Meaning').selectOption('caption:email');
  await section.getByRole('button', { name: 'Add' }).click();
  await expect(section.getByRole('listitem')).toContainText(['Postfach des Kontakts → Email']);
  await section.locator('#import-taught').setInputFiles({
    name: 'taught.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        onbehalfTaught: 1,
        taughtCaptions: [caption('Support plan', 'email'), ...DANISH],
      }),
    ),
  });
  await expect(section.locator('div[role=status]:not(.ob-undo)')).toContainText(
    "1 entry wasn't taken",
  );
  await expect(section.locator('div[role=status]:not(.ob-undo)')).toContainText(
    'keeps its meaning',
  );
  await expect(section.getByText('Supportaftale', { exact: true })).toBeVisible();
  const [file] = await Promise.all([
    host.waitForEvent('download'),
    section.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('onbehalf-taught.json');
  await section.getByRole('button', { name: 'Remove “Supportaftale”' }).click();
  await expect(section.getByText('Supportaftale', { exact: true })).toHaveCount(0);
});
