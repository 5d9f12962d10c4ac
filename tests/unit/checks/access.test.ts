import { expect, test } from 'vitest';
import { access } from '../../../checks/access';
import { saidBy } from './context';

test.each([
  ['You do not have permission to create a support request.', 'note refused'],
  ['Missing Microsoft.Support/supportTickets/write on this subscription', 'note lacking'],
  ['您沒有建立支援要求的權限。', 'note refused'],
  ['Your files were uploaded.', null],
])('%s: %s', (alert, said) => {
  expect(saidBy(access, [], { alerts: ['Something else', alert] })).toBe(said);
});
