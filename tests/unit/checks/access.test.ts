import { expect, test } from 'vitest';
import { access } from '../../../checks/access';
import { saidBy } from './context';

test.each([
  ['You do not have permission to create a support request.', 'differs refused'],
  ['Missing Microsoft.Support/supportTickets/write on this subscription', 'differs lacking'],
  ['您沒有建立支援要求的權限。', 'differs refused'],
  ['Your support plan type is CSP. You need access to a higher plan.', 'differs plan'],
  [
    'The plan of this subscription is Cloud Solution Provider; an upgrade is required.',
    'differs plan',
  ],
  ['Your files were uploaded.', null],
])('%s: %s', (alert, said) => {
  expect(saidBy(access, [], { alerts: ['Something else', alert] })).toBe(said);
});
