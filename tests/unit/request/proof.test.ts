import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTab } from '../../../assessment/judge-tab';
import { STATUSES } from '../../../request/finding';
import { OBSTACLES, type Obstacle } from '../../../request/obstacle';
import { frame, PROFILE, RIGHT, reading, readingsOf, tabInput } from './builders';

const readings = readingsOf(RIGHT);

/** @returns the assessment of the right form, with what stands in the way of one field, and of the form. */
function judged(
  field: string,
  obstacles: Obstacle[],
  open: Obstacle[] = [],
  supportPlans: string[] = [],
) {
  const proof = {
    fields: readings.map((reading) => (reading.field === field ? obstacles : [])),
    forms: [{ form: 0, obstacles: open }],
  };
  const profile = { ...PROFILE, supportPlans };
  return judgeTab(tabInput({ profile, frames: [frame(readings, { proof })] })).assessment;
}

const statusOf = (assessment: ReturnType<typeof judged>, check: string) =>
  assessment?.findings.find((finding) => finding.check === check);

describe('what is not proved', () => {
  test('is never ready before it was compared', () => {
    const { assessment, wantsProof } = judgeTab(
      tabInput({ frames: [frame(readings, { proof: undefined })] }),
    );
    expect(wantsProof).toBe(true);
    expect(assessment?.verdict).toBe('incomplete');
    expect(statusOf(assessment, 'contact-email')?.reason).toBe('unprovenWaiting');
  });

  test('an answer about the customer is accounted for once, and no oftener', () => {
    const customers = reading('unknown', 'it@contoso.com', {
      caption: 'Customer’s email',
      valueKind: 'email',
    });
    const of = (obstacles: Obstacle[]) =>
      statusOf(
        judgeTab(
          tabInput({
            frames: [
              frame([...readings, customers], {
                proof: {
                  fields: [...readings, customers].map(() => []),
                  forms: [{ form: 0, obstacles }],
                },
              }),
            ],
          }),
        ).assessment,
        'contact-email',
      )?.status;
    const address: Obstacle = { kind: 'address', text: 'it@contoso.com' };
    expect(of([address])).toBe('ok');
    expect(of([address, address])).toBe('unreadable');
    expect(of([{ ...address, text: 'it@fabrikam.com' }])).toBe('unreadable');
  });

  test('a sign that says no stands in the way as a word does, the name of an icon does not', () => {
    const planBeside = (text: string) =>
      statusOf(judged('support-plan', [{ kind: 'beside', text }]), 'support-plan')?.status;
    expect(planBeside('⛔')).toBe('unreadable');
    expect(planBeside('Info icon')).toBe('ok');
    expect(planBeside('Chevron down')).toBe('ok');
    expect(planBeside('✓')).toBe('ok');
    expect(planBeside('❎')).toBe('unreadable');
    expect(planBeside('≠')).toBe('unreadable');
    expect(planBeside('Saved')).toBe('ok');
  });

  test('a flag before a number bears the name of the partner’s country', () => {
    const phoneBeside = (text: string) =>
      statusOf(judged('phone', [{ kind: 'beside', text }]), 'contact-phone')?.status;
    expect(phoneBeside('Taiwan')).toBe('ok');
    expect(phoneBeside('Germany')).toBe('unreadable');
  });

  test('says what stands in the way', () => {
    const assessment = judged('support-plan', [{ kind: 'beside', text: 'Expired' }]);
    expect(assessment?.verdict).toBe('incomplete');
    expect(statusOf(assessment, 'support-plan')).toMatchObject({
      status: 'unreadable',
      reason: 'unprovenBeside',
      params: ['Expired'],
      // For *Show me*.
      frameId: 0,
      field: 'support-plan',
    });
  });

  test.each(OBSTACLES)('names the obstacle: %s', (kind) => {
    const assessment = judged('support-plan', [{ kind, text: 'Expired' }]);
    expect(statusOf(assessment, 'support-plan')).toMatchObject({
      status: 'unreadable',
      reason: /^(?:stranger|sentence)$/.test(kind)
        ? 'unprovenAccount'
        : `unproven${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    });
  });

  test('may be accepted by somebody who looked, and is then to be reviewed', () => {
    const proof = {
      fields: readings.map(() => [{ kind: 'covered' as const, text: '' }]),
      forms: [],
    };
    const { assessment } = judgeTab(
      tabInput({
        frames: [frame(readings, { proof })],
        accepted: [
          'support-plan',
          'contact-email',
          'contact-name',
          'contact-phone',
          'contact-country',
        ],
      }),
    );
    expect(assessment?.verdict).toBe('review');
  });

  test.each([
    [
      undefined,
      ['contact-country', 'contact-email', 'contact-name', 'contact-phone', 'support-plan'],
    ],
    ['contact', ['contact-country', 'contact-email', 'contact-name', 'contact-phone']],
    ['plan', ['support-plan']],
  ] as const)('a part that cannot be read, of %s, stands against all of it', (part, checks) => {
    const assessment = judged('email', [], [{ kind: 'opaque', text: 'canvas', part }]);
    const against = assessment?.findings.filter(({ reason }) => reason === 'unprovenOpaque') ?? [];
    expect(against.map(({ check }) => check).sort()).toEqual(checks);
  });

  test.each([
    ['+886', true],
    ['+49', false],
    ['02 5550 0100', true],
    ['+49 30 1234 5678', false],
    ['We will call +886 2 5550 0100.', true],
    ['We will call +49 30 1234 5678.', false],
    ['Example: +49 30 1234 5678', true],
    ['z. B. +49 30 1234 5678', true],
    ['例：+81 3 1234 5678', true],
    ['Microsoft will call (02) 5550-0100.', true],
    ['(425) 555-0199', false],
    ['Room 12, +886 2 5550 0100', true],
    ['Example: Anna, +49 30 1234 5678', false],
    ['Examples we call: +49 30 1234 5678', false],
    ['Include the country code, for example +49 30 1234 5678.', true],
    ['Geben Sie die Landesvorwahl an, z. B. +49 30 1234 5678.', true],
    ['国コードを含めてください (例: +81 3 1234 5678)。', true],
    ['請包含國碼，例如 +49 30 1234 5678。', true],
    ['For example, we call Anna: +49 30 1234 5678.', false],
    ['For example +49 30 1234 5678 reaches Anna.', false],
    ['For example +49 30 1234 5678, or +49 30 1234 5679', false],
  ])('the number %s in the form is accounted for: %s', (text, isOwn) => {
    const assessment = judged('email', [], [{ kind: 'number', text }]);
    expect(assessment?.verdict === 'ready').toBe(isOwn);
  });

  test('what is to press beside an address may say whose it is', () => {
    const offer: Obstacle = { kind: 'beside', text: 'Use this address', pressed: true };
    const said = (source: 'text' | 'control') => {
      const rows = readings.map((one) => (one.field === 'email' ? { ...one, source } : one));
      const proof = {
        fields: rows.map(({ field }) => (field === 'email' ? [offer] : [])),
        forms: [],
      };
      return judgeTab(tabInput({ frames: [frame(rows, { proof })] })).assessment?.verdict;
    };
    expect([said('text'), said('control')]).toEqual(['incomplete', 'incomplete']);
  });

  test.each([
    ['Edit', true],
    ['Learn more about support plans', true],
    ['變更', true],
    ['12/100', true],
    ['12/100 個字元', true],
    ['12/100 days', false],
    ['i', true],
    ['ii', false],
    ['Select', false],
    ['Renew', false],
  ])('beside a plan "%s" to press is harmless: %s', (text, isHarmless) => {
    const assessment = judged('support-plan', [{ kind: 'beside', text, pressed: true }]);
    expect(assessment?.verdict === 'ready').toBe(isHarmless);
  });

  test.each([
    ['ada.lin@partner.example', true],
    ['help@microsoft.com', true],
    ['someone@example.com', true],
    ['someone@example.com.contoso.com', false],
    ['anna@contoso.com', false],
    ['help@microsoft.com.contoso.com', false],
  ])('the address %s in the form is accounted for: %s', (text, isAccounted) => {
    const assessment = judged('email', [], [{ kind: 'address', text }]);
    expect(assessment?.verdict === 'ready').toBe(isAccounted);
  });

  test.each([
    ['Contact: Ada Lin', true],
    ['LIN, Ada', true],
    ['Contact: Anna Schmidt', false],
    ['Contact: Adam Linde', false],
    ['user_062ae1ae82754ff498ae3b1c5d7e9f01', false],
  ])('"%s" in the form names the partner: %s', (text, isOwn) => {
    const assessment = judged('email', [], [{ kind: 'account', text }]);
    expect(assessment?.verdict === 'ready').toBe(isOwn);
  });

  test.each([
    ['phone', 'contact-phone'],
    ['last-name', 'contact-name'],
    ['support-plan', 'support-plan'],
  ] as const)(
    'the caption of %s without a value in sight stands against its check',
    (field, check) => {
      const assessment = judged('email', [], [{ kind: 'valueless', text: 'Caption', field }]);
      expect(statusOf(assessment, check)).toMatchObject({
        status: 'unreadable',
        reason: 'unprovenValueless',
        params: ['Caption'],
      });
      const others = assessment?.findings.filter(({ status }) => status === 'unreadable');
      expect(others).toHaveLength(1);
    },
  );

  test.each(['Premier', 'Current plan: Premier Support'])(
    '"%s" in the form stands against the plan, unless the profile names it',
    (text) => {
      const open: Obstacle[] = [{ kind: 'plan', text }];
      expect(statusOf(judged('email', [], open), 'support-plan')).toMatchObject({
        status: 'unreadable',
        reason: 'unprovenPlan',
        params: [text],
      });
      expect(judged('email', [], open, ['Premier', 'Premier Support'])?.verdict).toBe('ready');
    },
  );

  test('makes nothing better, whatever is told', () => {
    const obstacle = fc.record({ kind: fc.constantFrom(...OBSTACLES), text: fc.string() });
    const none = judged('email', []);
    fc.assert(
      fc.property(
        fc.constantFrom(...readings.map(({ field }) => field)),
        fc.array(obstacle, { maxLength: 6 }),
        fc.array(obstacle, { maxLength: 6 }),
        (field, own, open) => {
          const told = judged(field, own, open);
          for (const { check, status } of none?.findings ?? []) {
            const now = statusOf(told, check)?.status;
            expect(now).toBeDefined();
            expect(STATUSES.indexOf(now ?? 'ok')).toBeLessThanOrEqual(STATUSES.indexOf(status));
          }
        },
      ),
    );
  });
});
