/**
 * Labels that an organization distributes: 400 in a policy that a real Chromium hands over, hostile ones among them. The
 * browser reads policies from an `/etc` of its own, which needs Linux.
 */

import { CHROME_ID } from '../../policy/extension-ids';
import { expect, test } from '../fixtures/extension.ts';
import { changed } from '../fixtures/field-check.ts';
import { judgedIn } from '../fixtures/judged.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { findBrowser } from '../tools/browser.ts';
import { open } from '../trust/site.ts';
import { type PrivateEtc, privateEtc } from './private-etc';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Where Debian's Chromium, Chrome for Testing and Chrome look. */
const FOLDERS = ['chromium', 'chromium-browser', 'opt/chrome_for_testing', 'opt/chrome'];

const caption = (text: string, field = 'email', lang = 'da') => ({
  kind: 'caption',
  lang,
  field,
  text,
  when: '2026-11-30',
});
const DANISH = [caption('Supportaftale', 'support-plan'), caption('Mailadresse')];
const HOSTILE = [
  caption('Support plan'),
  caption('✉ Phone'),
  caption('Apellidos', 'email', 'hu'),
  caption('CORREO ELECTRÓNICO', 'phone'),
  caption('<img src=x onerror=alert(1)>'),
  caption('a'.repeat(10_000)),
  caption('__proto__'),
  caption('Valami', '__proto__'),
  caption('Valami', 'constructor'),
  caption('\u202eliamE\u202c'),
  caption('E\u200bmail', 'phone'),
  caption('Mail\u3164adresse', 'phone'),
  // Taught above to be another field.
  caption('Mailadresse', 'phone'),
  caption('MAILADRESSE:', 'additional-email'),
  { ...caption('it@contoso.com'), kind: 'harmless' },
  { ...caption('Basic support'), kind: 'harmless' },
  { ...caption('x'), kind: 'constructor' },
  JSON.parse('{"__proto__":{"kind":"caption","field":"email"},"text":"Polluted"}'),
];
const FILLERS = Array.from({ length: 400 - DANISH.length - HOSTILE.length }, (_, at) =>
  caption(`Etiket ${String.fromCodePoint(0x4e00 + at)}`, at % 2 ? 'phone' : 'description'),
);

let etc: PrivateEtc;
let browser: Browser;
test.beforeAll(async () => {
  etc = privateEtc(findBrowser());
  const policy = { taughtCaptions: [...DANISH, ...HOSTILE, ...FILLERS] };
  for (const folder of FOLDERS)
    etc.write(`${folder}/policies/managed/onbehalf.json`, {
      '3rdparty': { extensions: { [CHROME_ID]: policy } },
    });
  browser = await launch({ locale: 'en-US', executable: etc.executable });
});
test.afterAll(async () => {
  await browser?.close();
  etc?.remove();
});

const { assessment, finding, verdict } = judgedIn(() => browser);
const ask = (message: object) =>
  browser.host.evaluate((one) => chrome.runtime.sendMessage(one), message);

test('of 400 labels the hostile ones are left out, and the others hold for everybody', async () => {
  const state = (await ask({ kind: 'taught-get' })) as { lessons: { by: string; text: string }[] };
  expect(state.lessons).toHaveLength(DANISH.length + FILLERS.length);
  expect(new Set(state.lessons.map(({ by }) => by))).toEqual(new Set(['organization']));
  expect(await browser.host.evaluate(() => ({}) as { kind?: string })).toEqual({});
  // What the organization taught cannot be taken away, nor taught to mean something else.
  await ask({ kind: 'taught-remove', entry: DANISH[1] });
  expect(
    await ask({ kind: 'taught-add', entries: [caption('Mailadresse', 'phone')] }),
  ).toMatchObject({ added: 0, refused: [{ why: 'twice' }] });

  const opened = await open(browser, changed('danish'));
  await verdict(opened.tabId).toBe('ready');
  expect((await finding(opened.tabId, 'contact-email'))?.message).toContain(
    'label taught by your organization',
  );
  await opened.page.locator('#email').fill('it@contoso.com');
  await verdict(opened.tabId).toBe('blocked');
});

test('a known form is read as without them, and a label that names two fields is not', async () => {
  const english = (html: string) =>
    html.replace('Supportaftale', 'Support plan').replace('Mailadresse', 'Email');
  const opened = await open(browser, changed('danish', english));
  await verdict(opened.tabId).toBe('ready');
  expect((await finding(opened.tabId, 'contact-email'))?.message).not.toContain('taught');

  const second =
    '<p><label for="b">Mailadresse</label> <input id="b" value="ada.lin@partner.example"></p>';
  const twice = await open(
    browser,
    changed('danish', (html) => html.replace('</main>', `${second}</main>`)),
  );
  await expect.poll(async () => (await assessment(twice.tabId))?.verdict).toBe('incomplete');
  expect((await finding(twice.tabId, 'contact-email'))?.status).toBe('unreadable');
});

test('the options list them as the organization’s, without a way to remove them', async () => {
  await browser.host.goto(`${browser.origin}/options.html`);
  const section = browser.host.locator('#taught');
  await expect(section.getByText('Mailadresse', { exact: true })).toBeVisible();
  await expect(section.getByRole('listitem')).toHaveCount(DANISH.length + FILLERS.length);
  await expect(section.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
});
