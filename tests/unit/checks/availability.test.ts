import { describe, expect, test } from 'vitest';
import { availability } from '../../../checks/availability';
import { contactPhone } from '../../../checks/contact-phone';
import { PROFILE, reading } from '../request/builders';
import { made, saidBy, testsEveryReason } from './context';

const by = (value: string, own?: 'business-hours' | 'around-the-clock') =>
  saidBy(availability, [reading('availability', value)], {
    profile: { ...PROFILE, availability: own },
  });

test.each([
  ['24x7', 'ok ok'],
  ['(24x7)', 'ok ok'],
  ['24 × 7', null],
  ['24/7', 'ok ok'],
  ['Business hours', 'differs differs'],
  ['上班時間', 'differs differs'],
  ['Geschäftszeiten', 'differs differs'],
  // Not known, or more than that.
  ['24x7 or business hours', null],
  ['not 24x7', null],
  ['', null],
])('%j with a profile that says 24x7: %s', (value, said) => {
  expect(by(value, 'around-the-clock')).toBe(said);
});

test('is not compared where the profile says nothing', () => {
  expect(by('Business hours')).toBeNull();
});

describe('with severity A', () => {
  const onCallPhone = '+886 2 5550 0199';
  const severest = [reading('severity', 'A - Critical impact')];
  const profile = { ...PROFILE, availability: 'business-hours' as const, onCallPhone };

  test('somebody must be reachable, whatever the profile says of the hours', () => {
    expect(saidBy(availability, severest)).toBe('note aroundTheClock');
    const shown = [...severest, reading('availability', '24x7')];
    expect(saidBy(availability, shown, { profile })).toBe('note onCall');
  });

  test('the number of whoever is on call is offered until the form shows it', () => {
    expect(made(availability, severest, { profile })?.params).toEqual([onCallPhone]);
    const phone = (value: string) => [...severest, reading('phone', value)];
    expect(saidBy(availability, phone('02 5550 0100'), { profile })).toBe('note onCall');
    expect(saidBy(availability, phone(onCallPhone), { profile })).toBe('note aroundTheClock');
    expect(saidBy(contactPhone, phone('(02) 5550-0199'), { profile })).toBe('ok ok');
    expect(saidBy(contactPhone, phone('(02) 5550-0198'), { profile })).toBe('differs differs');
  });

  test('and with B nothing is said', () => {
    expect(saidBy(availability, [reading('severity', 'B - Moderate impact')])).toBeNull();
  });
});

testsEveryReason(availability);
