import { expect, test } from 'vitest';
import { partnerFirst } from '../../../checks/partner-first';
import { saidBy } from './context';

test('is a note on its page alone', () => {
  expect(partnerFirst.pages).toEqual(['microsoft-365/support']);
  expect(saidBy(partnerFirst, [], { page: 'microsoft-365/support' })).toBe('note note');
});
