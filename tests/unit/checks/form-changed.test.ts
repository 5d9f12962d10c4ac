import { expect, test } from 'vitest';
import { formChanged } from '../../../checks/form-changed';
import { saidBy, testsEveryReason } from './context';

test('is a note where the form is another than the one that was checked', () => {
  expect(saidBy(formChanged, [], { hasChanged: true })).toBe('note note');
  expect(saidBy(formChanged, [], { hasChanged: false })).toBeNull();
});

testsEveryReason(formChanged);
