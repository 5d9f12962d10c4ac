import { expect, test } from 'vitest';
import { dynamicsSupport } from '../../../checks/dynamics-support';
import { saidBy, testsEveryReason } from './context';

test('is a note on its page alone', () => {
  expect(dynamicsSupport.pages).toEqual(['power-platform/support']);
  expect(saidBy(dynamicsSupport, [], { page: 'power-platform/support' })).toBe('note note');
});

testsEveryReason(dynamicsSupport);
