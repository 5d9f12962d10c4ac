import { expect, it } from 'vitest';
import { mergeProfile } from '../../../profile/merge';
import { ProfileSchema } from '../../../profile/profile';
import { PROFILE } from '../../tools/pages/profile.ts';

const begun = ProfileSchema.parse({ ...PROFILE, emails: ['ada@a.example', 'desk@a.example'] });

it('keeps an address that came in while something else was typed', () => {
  const stored = { ...begun, emails: [...begun.emails, 'new@a.example'] };
  const typed = { ...begun, firstName: 'Eda', emails: ['ada@a.example', 'eda@a.example'] };
  const merged = mergeProfile(typed, begun, stored);
  expect(merged.firstName).toBe('Eda');
  expect(merged.emails).toEqual(['ada@a.example', 'eda@a.example', 'new@a.example']);
});

it('takes what was typed where both changed the same', () => {
  const merged = mergeProfile({ ...begun, phone: '1' }, begun, { ...begun, phone: '2' });
  expect(merged.phone).toBe('1');
});

it('keeps what was changed elsewhere and not here', () => {
  const stored = { ...begun, phone: '2', emails: ['ada@a.example'], lighthouse: true };
  expect(mergeProfile({ ...begun, lastName: 'L' }, begun, stored)).toEqual({
    ...stored,
    lastName: 'L',
  });
});

it('leaves no profile without an address', () => {
  const merged = mergeProfile({ ...begun, emails: ['ada@a.example'] }, begun, {
    ...begun,
    emails: ['desk@a.example'],
  });
  expect(merged.emails).toEqual(['ada@a.example']);
});

it('takes away what was emptied, and keeps what somebody else added', () => {
  const mailbox = { ...begun, additionalEmail: 'desk@a.example' };
  expect(mergeProfile(begun, mailbox, mailbox).additionalEmail).toBeUndefined();
  expect(mergeProfile(begun, begun, mailbox).additionalEmail).toBe('desk@a.example');
});
