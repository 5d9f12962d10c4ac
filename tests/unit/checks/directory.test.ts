import { describe, expect, test } from 'vitest';
import { directory } from '../../../checks/directory';
import { PROFILE, reading } from '../request/builders';
import { directoryOf, made, saidBy, testsEveryReason } from './context';

const own = directoryOf({ kind: 'own', domain: 'partner.onmicrosoft.com' });
const ID = '7b2c1d30-0000-4000-8000-000000000001';

describe('the directory', () => {
  test.each([
    [{ kind: 'customer', name: 'Contoso' }, 'ok ok'],
    [{ kind: 'customer' }, 'ok okUnnamed'],
    [{ kind: 'own', domain: 'partner.onmicrosoft.com' }, 'wrong own'],
    [{ kind: 'other', name: 'A', intended: { name: 'B' } }, 'wrong other'],
    [{ kind: 'maybe-same', domain: 'contosocorp.onmicrosoft.com' }, 'differs sameCustomer'],
    [{ kind: 'asked', name: 'A', intended: { name: 'B' } }, 'differs asked'],
    [{ kind: 'asked', intended: { name: 'B' } }, 'differs askedUnnamed'],
    [{ kind: 'unknown' }, 'differs unknown'],
    [{ kind: 'contradiction' }, 'unreadable contradiction'],
    [{ kind: 'no-profile' }, 'unreadable noProfile'],
    [{ kind: 'no-hint' }, 'unreadable noHint'],
    [null, null],
  ] as const)('%j: %s', (shown, said) => {
    expect(saidBy(directory, [], { directory: shown && directoryOf(shown) })).toBe(said);
  });
  test('names both, the one shown and the one meant', () => {
    const shown = directoryOf({ kind: 'other', name: 'A', intended: { domain: 'b.example' } });
    expect(made(directory, [], { directory: shown })?.params).toEqual(['A', 'b.example']);
  });
  test('the own one may be meant', () => {
    expect(made(directory, [], { directory: own, isForOurselves: true })).toMatchObject({
      reason: 'ourselves',
      accepted: true,
    });
  });
  test('the own one is looked at again with Lighthouse, until the subscription is known', () => {
    const more = { directory: own, profile: { ...PROFILE, lighthouse: true } };
    const shown = [reading('subscription', `Shop (${ID})`)];
    expect(saidBy(directory, shown, more)).toBe('differs lighthouse');
    expect(saidBy(directory, shown, { ...more, customerSubscriptions: [ID] })).toBe(
      'ok subscription',
    );
    expect(saidBy(directory, [], { ...more, customerSubscriptions: [ID] })).toBe(
      'differs lighthouse',
    );
  });
});

testsEveryReason(directory);
