/** "Fill in my details" in live forms: what they would submit afterwards, not what they show. */

import type { Browser } from '@playwright/test';
import type { FillResult } from '../../messages/act';
import { expect, test } from '../fixtures/extension.ts';
import { type LiveForm, openForm } from './live-form';

const VALUES = [
  { field: 'first-name', text: 'Ada' },
  { field: 'last-name', text: 'Lin' },
  { field: 'email', text: 'ada.lin@partner.example' },
  { field: 'phone', text: '+886 2 5550 0100' },
  { field: 'country', text: 'Taiwan', spellings: ['Taiwan', '台灣', 'TW'] },
].map((value) => ({ ...value, form: 0 }));
const FILLED = {
  'first-name': 'Ada',
  'last-name': 'Lin',
  email: 'ada.lin@partner.example',
  phone: '+886 2 5550 0100',
};
const BEFORE = {
  'first-name': '',
  'last-name': 'user_062ae1ae82754ff498ae3',
  email: 'it@contoso.example',
  phone: '',
};

const fill = (form: LiveForm) => form.act<FillResult>(`fillFields(${JSON.stringify(VALUES)})`);
const undo = (form: LiveForm) => form.act<FillResult>('undoFill()');
const notTaken = ({ fields }: FillResult) =>
  fields.filter(({ taken }) => !taken).map(({ field }) => field);

let browser: Browser;
test.beforeAll(({ bare }) => {
  browser = bare;
});

const WORLDS = [
  { file: 'native.ts', kind: undefined, country: 'TW', chosen: undefined },
  { file: 'classic.ts', kind: undefined, country: 'Taiwan (+886)', chosen: 'Japan' },
  { file: 'fluent8.tsx', kind: 'combobox', country: 'Taiwan', chosen: 'Japan' },
  { file: 'fluent8.tsx', kind: 'freeform', country: 'Taiwan', chosen: 'Japan' },
  { file: 'fluent8.tsx', kind: 'dropdown', country: 'Taiwan', chosen: 'Japan' },
  { file: 'fluent9.tsx', kind: 'combobox', country: 'Taiwan', chosen: 'Japan' },
  { file: 'fluent9.tsx', kind: 'dropdown', country: 'Taiwan', chosen: 'Japan' },
  { file: 'fluent9.tsx', kind: 'filter', country: 'Taiwan', chosen: 'Japan' },
  { file: 'fluent8.tsx', kind: 'lazy', country: 'Taiwan', chosen: 'Japan' },
  { file: 'lists.tsx', kind: 'layer', country: 'Taiwan', chosen: 'Japan' },
  { file: 'lists.tsx', kind: 'loading', country: 'Taiwan', chosen: 'Japan' },
  { file: 'lists.tsx', kind: 'disabled', country: 'Taiwan', chosen: 'Japan' },
  { file: 'lists.tsx', kind: 'virtual', country: 'Taiwan', chosen: 'Japan' },
  { file: 'lists.tsx', kind: 'pointer', country: 'Taiwan', chosen: 'Japan' },
  { file: 'lists.tsx', kind: 'mousedown', country: 'Taiwan', chosen: 'Japan' },
  { file: 'lists.tsx', kind: 'shadow', country: 'Taiwan', chosen: 'Japan' },
  { file: 'lists.tsx', kind: 'search', country: 'Taiwan', chosen: 'Japan' },
];

/** Further ways in which a list opens or is drawn. */
const LONG = ['filter', 'loading', 'disabled', 'mousedown', 'search'];

for (const { file, kind, country, chosen } of WORLDS) {
  const isFirst = WORLDS.find((world) => world.file === file)?.kind === kind;
  test.describe(`${file} ${kind}`, () => {
    test('takes every value and would submit it; no list stays open, the focus where it was', {
      tag: LONG.includes(kind ?? '') ? '@long' : [],
    }, async () => {
      const form = await openForm(browser, file, { kind });
      await form.page.evaluate(() => {
        const button = document.createElement('button');
        button.id = 'mine';
        document.body.append(button);
        button.focus();
      });
      const result = await fill(form);
      expect(notTaken(result)).toEqual([]);
      expect(result.fields).toHaveLength(5);
      expect(await form.held()).toMatchObject({ ...FILLED, country });
      expect(await form.page.evaluate(() => document.activeElement?.id)).toBe('mine');
      expect(await form.page.locator('[role=listbox]:visible,[role=tree]:visible').count()).toBe(0);
      await form.close();
    });

    test('takes the values before back', { tag: isFirst ? [] : '@long' }, async () => {
      const form = await openForm(browser, file, { kind, country: chosen });
      const before = await form.held();
      await fill(form);
      expect(await form.held()).not.toEqual(before);
      expect(notTaken(await undo(form))).toEqual([]);
      expect(await form.held()).toMatchObject({ ...BEFORE, country: before.country });
      await form.close();
    });
  });
}

test.describe('what the page does not take', () => {
  test('is said, and what it reformats counts as taken', async () => {
    const form = await openForm(browser, 'stubborn.ts');
    const result = await fill(form);
    expect(notTaken(result)).toEqual(['first-name', 'email', 'country']);
    expect(result.fields.find(({ field }) => field === 'email')).toMatchObject({
      wanted: 'ada.lin@partner.example',
      found: 'it@contoso.example',
    });
    expect(await form.held()).toEqual({
      'first-name': 'Someone',
      'last-name': 'Lin',
      email: 'it@contoso.example',
      phone: '+886-2-5550-0100',
    });
    await form.close();
  });

  for (const [kind, field] of [
    ['strict', 'email'],
    ['barred', 'country'],
  ] as const)
    test(`${field}, in a form that is ${kind}: said, and the rest is taken and put back`, async () => {
      const form = await openForm(browser, 'lists.tsx', { kind, country: 'Japan' });
      const before = await form.held();
      expect(notTaken(await fill(form))).toEqual([field]);
      const after = { ...FILLED, country: 'Taiwan', [field]: before[field] };
      expect(await form.held()).toMatchObject(after);
      expect(notTaken(await undo(form))).toEqual([]);
      expect(await form.held()).toMatchObject({ ...BEFORE, country: 'Japan' });
      await form.close();
    });

  test('a country that is not in the list is said, and the list is closed', async () => {
    const form = await openForm(browser, 'fluent9.tsx', { kind: 'combobox', country: 'Japan' });
    const values = [{ field: 'country', text: 'Atlantis', spellings: ['Atlantis'], form: 0 }];
    const result = await form.act<FillResult>(`fillFields(${JSON.stringify(values)})`);
    expect(notTaken(result)).toEqual(['country']);
    expect(await form.held()).toMatchObject({ country: 'Japan' });
    expect(await form.page.locator('[role=listbox]:visible').count()).toBe(0);
    await form.close();
  });
});

test.describe('undo', () => {
  test('leaves what the user typed after filling', async () => {
    const form = await openForm(browser, 'native.ts');
    await fill(form);
    await form.page.fill('[data-field=email]', 'shift@partner.example');
    await undo(form);
    expect(await form.held()).toMatchObject({ ...BEFORE, email: 'shift@partner.example' });
    await form.close();
  });

  test('after filling twice goes back to the first values', async () => {
    const form = await openForm(browser, 'fluent8.tsx', { kind: 'dropdown', country: 'Japan' });
    await fill(form);
    await fill(form);
    await undo(form);
    expect(await form.held()).toMatchObject({ ...BEFORE, country: 'Japan' });
    await form.close();
  });
});

test.describe('show me', () => {
  test('focuses the field and changes nothing of the page', async () => {
    const form = await openForm(browser, 'native.ts');
    const before = await form.page.content();
    expect(await form.act<boolean>('reveal("email")')).toBe(true);
    expect(await form.page.content()).toBe(before);
    expect(
      await form.page.evaluate(() => (document.activeElement as HTMLElement).dataset.field),
    ).toBe('email');
    await form.close();
  });

  test('says so when the field is not there', async () => {
    const form = await openForm(browser, 'native.ts');
    expect(await form.act<boolean>('reveal("severity")')).toBe(false);
    await form.close();
  });
});
