/** What else the user can point at: choices, what says nothing, a request's heading, the organization's name. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import {
  answerQuestion,
  changed,
  namesOf,
  openChecked,
  pointAt,
  pressCheck,
  startCheck,
  teachAt,
} from '../fixtures/field-check.ts';
import { judgedIn } from '../fixtures/judged.ts';
import type { Browser } from '../replay/browser.ts';
import type { Opened } from '../trust/site.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

const { assessment, finding, statusOf, verdict } = judgedIn(() => browser);
const said = (opened: Opened) => expect.poll(() => namesOf(opened.devtools, 'StaticText'));

const MORE = 'Point at something else';

/** The form in Hungarian with captions that are known, and something more in it. */
const known = (more: (html: string) => string) =>
  changed('hungarian', (html) =>
    more(
      html
        .replace('E-mail-cím', 'Email')
        .replace('Vezetéknév', 'Last name')
        .replace('Keresztnév', 'First name')
        .replace('Telefonszám', 'Phone'),
    ),
  );

test('choices are taught where they are chosen: nothing, and how severe', async ({
  openPortal,
}) => {
  const opened = await openChecked(
    browser,
    openPortal,
    known((html) =>
      html
        .replace('<option>Cloud', '<option>Kérjük, jelöljön</option><option>Cloud')
        .replace(
          '</main>',
          '<p><label for="severity">Severity</label> <select id="severity"><option>Leállás</option></select></p></main>',
        ),
    ),
  );
  const { page, devtools, tabId } = opened;
  expect((await finding(tabId, 'support-plan'))?.status).toBe('wrong');
  await pressCheck(page, devtools, MORE);
  expect(await teachAt(browser, opened, 'Nothing is selected', '#plan')).toContain('Kérjük');
  await statusOf(tabId, 'support-plan').toBe('missing');
  expect((await finding(tabId, 'severity'))?.message).toContain('Leállás');
  expect(await teachAt(browser, opened, 'Severity A', '#severity')).toContain('Leállás');
  await expect
    .poll(async () => (await finding(tabId, 'severity'))?.message)
    .toContain('severity A');
  await page.selectOption('#plan', 'Cloud Solution Provider');
  await verdict(tabId).toBe('ready');
  // A plan is none of the choices: "We use this plan" says that.
  await pointAt(page, devtools, 'Severity C');
  await page.locator('#plan').click({ force: true });
  await said(opened).toContain("Addresses, accounts, numbers and plan names can't be taught.");
});

test('what says nothing about a value is taught where it stands, and an address never is', {
  tag: '@long',
}, async ({ openPortal }) => {
  const beside = (text: string) =>
    known((html) => html.replace(/(<input id="email"[^>]*>)/, `$1 <span>${text}</span>`));
  const opened = await openChecked(browser, openPortal, beside('Belső használatra'));
  const { page, devtools, tabId } = opened;
  await statusOf(tabId, 'contact-email').toBe('unreadable');
  await pressCheck(page, devtools, 'Says nothing about it: Belső használatra');
  expect(await answerQuestion(browser, 'Yes')).toContain('Belső használatra');
  await verdict(tabId).toBe('ready');
  expect((await finding(tabId, 'contact-email'))?.message).toContain('This is your address.');

  const other = await openChecked(browser, openPortal, beside('vagy it@contoso.com'));
  await statusOf(other.tabId, 'contact-email').toBe('unreadable');
  const offered = await namesOf(other.devtools, 'button');
  const name = offered.find((each) => each.startsWith('Says nothing about it'));
  if (name) {
    await pressCheck(other.page, other.devtools, name);
    await said(other).toContain("Addresses, accounts, numbers and plan names can't be taught.");
  }
  await statusOf(other.tabId, 'contact-email').toBe('unreadable');
});

test('a heading that opens a request, and where the organization is named, are taught by pointing', async ({
  openPortal,
}) => {
  const page = changed('heading-and-place');
  const opened = await openPortal({ ...page, page: { ...page.page, taught: [] } });
  const { devtools, tabId } = opened;
  expect(await startCheck(browser, tabId)).toMatchObject({ ok: true, isShown: true });
  await expect.poll(() => namesOf(devtools, 'region')).toContain('Fields read');
  expect(await assessment(tabId)).toBeFalsy();
  await pressCheck(opened.page, devtools, MORE);
  const asked = await teachAt(browser, opened, 'Heading that opens a request', 'h2');
  expect(asked).toContain('“Skriv til os”');
  await expect.poll(async () => (await assessment(tabId))?.page).toBe('microsoft-365/support');
  await statusOf(tabId, 'directory').toBe('differs');
  expect(await teachAt(browser, opened, "The organization's name", '#orgName')).toContain(
    'orgName',
  );
  await verdict(tabId).toBe('ready');
  // Another name in that place says otherwise.
  await opened.page.evaluate(`document.getElementById('orgName').textContent = 'Fabrikam'`);
  await verdict(tabId).not.toBe('ready');
});
