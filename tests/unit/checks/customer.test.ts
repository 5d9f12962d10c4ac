import { expect, test } from 'vitest';
import { customer } from '../../../checks/customer';
import { directoryOf, made, testsEveryReason } from './context';

const page = 'partner-center/customer' as const;

test('says who it is, with and without a domain', () => {
  expect(made(customer, [], { page })).toMatchObject({ reason: 'note', observed: 'Contoso' });
  const tenantId = '0f0e0d0c-1a2b-4c3d-8e9f-a0b1c2d3e4f5';
  const directory = directoryOf({ kind: 'customer', tenantId });
  expect(made(customer, [], { page, directory })).toMatchObject({
    reason: 'noDomain',
    observed: tenantId,
  });
});

testsEveryReason(customer);
