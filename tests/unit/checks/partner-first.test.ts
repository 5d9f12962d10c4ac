import { expect, test } from 'vitest';
import { partnerFirst } from '../../../checks/partner-first';
import { saidBy, testsEveryReason } from './context';

test('is a note while the card is shown, on its page alone', () => {
  expect(partnerFirst.pages).toEqual(['microsoft-365/support']);
  expect(saidBy(partnerFirst, [], { page: 'microsoft-365/support', isCardShown: true })).toBe(
    'note note',
  );
  expect(saidBy(partnerFirst, [], { page: 'microsoft-365/support' })).toBeNull();
});

testsEveryReason(partnerFirst);
