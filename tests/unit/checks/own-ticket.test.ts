import { expect, test } from 'vitest';
import { ownTicket } from '../../../checks/own-ticket';
import { saidBy, testsEveryReason } from './context';

test('is a note on its page alone', () => {
  expect(ownTicket.pages).toEqual(['partner-center/own-support']);
  expect(saidBy(ownTicket, [], { page: 'partner-center/own-support' })).toBe('note note');
});

testsEveryReason(ownTicket);
