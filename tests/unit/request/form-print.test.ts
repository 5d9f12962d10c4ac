/** Which form the user has checked, and whether it is another by now. */

import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../request/fields';
import { compareForm, printOf } from '../../../request/form-print';

const reading = (
  field: Reading['field'],
  caption: string,
  more: Partial<Reading> = {},
): Reading => ({
  field,
  caption,
  state: 'filled',
  value: 'secret value',
  required: false,
  source: 'control',
  form: 0,
  ...more,
});
const FORM = [reading('email', 'Email *'), reading('phone', 'Phone')];
const PAGE = 'azure/new-support-request';
const print = (readings: Reading[], library = 'fluent-9' as const, lang = 'en') => {
  const made = printOf(PAGE, [{ lang, library, readings }]);
  if (!made) throw new Error('no form');
  return made;
};
const CHECKED = { ...print(FORM), when: '2026-11-30' };
const hasChanged = (readings: Reading[], lang?: string) =>
  compareForm(print(readings, 'fluent-9', lang), [CHECKED])?.hasChanged;

describe('a form that was checked', () => {
  it('is the same in any order and with other values, and no value is kept', () => {
    expect(hasChanged([reading('phone', 'Phone', { value: '' }), reading('email', 'email')])).toBe(
      false,
    );
    expect(JSON.stringify(CHECKED)).not.toContain('secret');
  });

  it.each([
    ['another caption', [reading('email', 'Mail'), reading('phone', 'Phone')]],
    ['a field less', [reading('email', 'Email')]],
    ['a field more', [...FORM, reading('country', 'Country')]],
    [
      'an address that nobody knows',
      [...FORM, reading('unknown', 'Mailbox', { valueKind: 'email' })],
    ],
  ])('has changed with %s', (_, readings) => {
    expect(hasChanged(readings)).toBe(true);
  });

  it('has changed when another library draws it', () => {
    const other = printOf(PAGE, [{ lang: 'en', library: 'azure', readings: FORM }]);
    expect(compareForm(other, [CHECKED])).toEqual({ when: '2026-11-30', hasChanged: true });
  });

  it('says nothing of another step, another language, or questions of the problem', () => {
    expect(hasChanged([reading('support-plan', 'Support plan')])).toBeUndefined();
    expect(hasChanged(FORM, 'de')).toBeUndefined();
    expect(hasChanged([...FORM, reading('unknown', 'Region', { valueKind: 'other' })])).toBe(false);
    expect(hasChanged(FORM.map((one) => ({ ...one, source: 'text' as const })))).toBeUndefined();
  });

  it('is the one that is equal, of several', () => {
    const other = { ...print([reading('email', 'Mail')]), when: '2026-12-24' };
    expect(compareForm(print(FORM), [CHECKED, other])).toEqual({
      when: '2026-11-30',
      hasChanged: false,
    });
  });

  it('there is none where no form is in sight', () => {
    expect(printOf(PAGE, [{ lang: 'en', readings: [] }])).toBeNull();
    expect(compareForm(null, [CHECKED])).toBeNull();
  });
});
