import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../../checks/diagnostics';
import { CONSENTS, type Consent } from '../../../customer/record';
import { tenantFrom } from '../../../portals/tenant';
import { assessed, frame, RIGHT, reading, readingsOf, statusOf } from '../request/builders';
import { saidBy, testsEveryReason } from './context';

const by = (consent: Consent | null, value: string) =>
  saidBy(diagnostics, [reading('diagnostics', value)], { consent });

test.each<[Consent, string, string | null]>([
  ['agreed', 'Yes', 'ok ok'],
  ['agreed', 'No', 'differs agreed'],
  ['refused', 'No', 'ok ok'],
  ['refused', 'Yes', 'wrong refused'],
  ['ask', 'Yes', 'differs asked'],
  ['ask', 'No', null],
  ['ask', '', 'note ask'],
  ['agreed', '', null],
  ['refused', '', null],
])('%s, and %j is selected: %s', (consent, value, said) => {
  expect(by(consent, value)).toBe(said);
});

test.each([
  ['Ja', 'ok'],
  ['是', 'ok'],
  ['はい', 'ok'],
  ['Да', 'ok'],
  ['sí', 'ok'],
  ['Nein', 'differs'],
  ['否', 'differs'],
  ['いいえ', 'differs'],
  ['Hayır', 'differs'],
  // More than the answer, or none that is known.
  ['Yes, and no', undefined],
  ['Yesterday', undefined],
  ['否是', undefined],
  ['on', undefined],
])('an answer in any language, as a whole: %s', (value, status) => {
  expect(by('agreed', value)?.split(' ')[0]).toBe(status);
});

test('nothing is said where the book says nothing, or nothing can be read', () => {
  expect(by(null, 'Yes')).toBeNull();
  for (const consent of CONSENTS) {
    const shown = [reading('diagnostics', '', { state: 'unreadable' })];
    expect(saidBy(diagnostics, shown, { consent })).toBeNull();
  }
});

describe('in a request', () => {
  const shown = [frame([...readingsOf(RIGHT), reading('diagnostics', 'Yes')])];
  const consentOf = () => 'refused' as const;

  test('against what the customer said it blocks; what differs changes no verdict', () => {
    expect(assessed({ frames: shown, consentOf }).verdict).toBe('blocked');
    const no = [frame([...readingsOf(RIGHT), reading('diagnostics', 'No')])];
    const agreed = assessed({ frames: no, consentOf: () => 'agreed' });
    expect(statusOf(agreed, 'diagnostics')).toBe('differs');
    expect(agreed.verdict).toBe('ready');
  });

  test("counts in that customer's directory alone", () => {
    const asked: unknown[] = [];
    assessed({ frames: shown, consentOf: (customer) => void asked.push(customer) as never });
    expect(asked).toMatchObject([{ domains: ['contoso.onmicrosoft.com'] }]);
    const elsewhere = assessed({
      frames: shown,
      consentOf,
      intended: tenantFrom({ domain: 'fabrikam.example' }),
    });
    expect(statusOf(elsewhere, 'diagnostics')).toBeUndefined();
  });

  test('is not made where it is turned off', () => {
    const off = assessed({ frames: shown, consentOf, checksOff: ['diagnostics'] });
    expect(off.verdict).toBe('ready');
  });
});

testsEveryReason(diagnostics);
