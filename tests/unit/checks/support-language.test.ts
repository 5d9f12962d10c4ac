import { expect, test } from 'vitest';
import { supportLanguage } from '../../../checks/support-language';
import { reading } from '../request/builders';
import { saidBy, testsEveryReason } from './context';

test.each([
  ['English', null],
  ['英文', null],
  ['日本語', 'note local'],
  ['', null],
])('%j: %s', (value, said) => {
  expect(saidBy(supportLanguage, [reading('support-language', value)])).toBe(said);
});

testsEveryReason(supportLanguage);
