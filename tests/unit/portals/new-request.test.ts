import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../portals/languages';
import { button } from '../../../portals/made/new-request';
import { knowsButtonIn } from '../../../portals/new-request';
import { foldText } from '../../../text/fold';

const leads = (text: string) => new RegExp(button, 'u').test(foldText(text));

test.each([
  'New support request',
  '+ Create a support request',
  'Create a Support Request (opens in a new tab)',
  '新增支援要求',
  'Neue Supportanfrage',
  'サポート要求の作成',
])('%s leads to a new request', (text) => expect(leads(text)).toBe(true));

test.each(['All support requests', 'Manage support requests', 'Support plans', '管理支援要求', ''])(
  '%s does not',
  (text) => expect(leads(text)).toBe(false),
);

test.each([
  ['en', true],
  ['en-GB', true],
  ['de-AT', true],
  ['zh-TW', true],
  ['zh-Hant', false],
  ['zh', false],
  ['pt-PT', false],
  ['hu-HU', false],
  ['da', false],
  ['', false],
])('of a page in %j something follows from a missing button: %s', (lang, known) => {
  expect(knowsButtonIn(lang)).toBe(known);
});

test('the heading of the form is one of the button’s names wherever both are known', () => {
  for (const { headings, words } of Object.values(LANGUAGES))
    if (words['new-request-button'])
      for (const heading of headings?.['new-support-request'] ?? [])
        expect(leads(heading.replace(/^[~?]/, '')), heading).toBe(true);
});
