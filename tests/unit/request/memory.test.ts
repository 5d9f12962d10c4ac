import { describe, expect, test } from 'vitest';
import { judgeTab } from '../../../assessment/judge-tab';
import { frame, RIGHT, reading, readingsOf, statusOf, tabInput } from './builders';

const contactStep = readingsOf(RIGHT);
const firstStep = [reading('subscription', 'Shop (1)'), reading('issue-type', 'Technical')];

function steps(...all: Parameters<typeof tabInput>[0][]) {
  let memories: ReturnType<typeof judgeTab>['memories'] = [];
  let assessment: ReturnType<typeof judgeTab>['assessment'] = null;
  for (const more of all) ({ memories, assessment } = judgeTab(tabInput({ ...more, memories })));
  if (!assessment) throw new Error('the tab shows none of the pages');
  return assessment;
}

describe('what was read on another step', () => {
  test('is remembered and marked', () => {
    const assessment = steps({ frames: [frame(contactStep)] }, { frames: [frame(firstStep)] });
    expect(assessment.verdict).toBe('ready');
    expect(assessment.findings.find(({ check }) => check === 'support-plan')?.remembered).toBe(
      true,
    );
  });
  test('is forgotten with the document', () => {
    const assessment = steps(
      { frames: [frame(contactStep)] },
      { frames: [frame(firstStep, { doc: 'doc-1' })] },
    );
    expect(statusOf(assessment, 'support-plan')).toBe('pending');
  });
  test('is forgotten in another directory', () => {
    const hints = [{ from: 'avatar-tenant' as const, text: 'Fabrikam (fabrikam.com)' }];
    const assessment = steps(
      { frames: [frame(contactStep)] },
      { frames: [frame(firstStep)], hints },
    );
    expect(statusOf(assessment, 'contact-email')).toBe('pending');
  });
  test.each([
    ['Contoso', 'differs', 'ok'],
    ['Fabrikam', 'differs', 'pending'],
  ])('where directories have a name alone: Contoso, then %s', (name, status, email) => {
    const called = (text: string) => ({ hints: [{ from: 'avatar-tenant' as const, text }] });
    const assessment = steps(
      { frames: [frame(contactStep)], ...called('Contoso') },
      { frames: [frame(firstStep)], ...called(name) },
    );
    expect(statusOf(assessment, 'directory')).toBe(status);
    expect(statusOf(assessment, 'contact-email')).toBe(email);
  });
  test.each(['subscription', 'issue-type'] as const)(
    'loses plan and severity when the %s changes',
    (field) => {
      const changed = firstStep.map((one) =>
        one.field === field ? { ...one, value: 'Another' } : one,
      );
      const assessment = steps(
        { frames: [frame(firstStep)] },
        { frames: [frame(contactStep)] },
        { frames: [frame(changed)] },
      );
      expect(statusOf(assessment, 'support-plan')).toBe('pending');
      expect(statusOf(assessment, 'contact-email')).toBe('ok');
    },
  );
  test('is forgotten when a request was created, and not learnt from its form again', () => {
    const created = { alerts: ['Support request 2611220010001234 was created.'] };
    const assessment = steps(
      { frames: [frame(contactStep)] },
      { frames: [frame(contactStep, created)] },
      { frames: [frame(firstStep, created)] },
    );
    expect(statusOf(assessment, 'support-plan')).toBe('pending');
    expect(statusOf(assessment, 'contact-email')).toBe('pending');
  });
  test('is kept under a message of an earlier request', () => {
    const created = { alerts: ['Support request 2611220010001234 was created.'] };
    const assessment = steps(
      { frames: [frame(contactStep, created)] },
      { frames: [frame(firstStep, created)] },
    );
    expect(assessment.verdict).toBe('ready');
  });
  test('is forgotten at the first step of another form of the document', () => {
    const assessment = steps(
      { frames: [frame(contactStep)] },
      { frames: [frame(firstStep.map((one) => ({ ...one, form: 1 })))] },
    );
    expect(statusOf(assessment, 'contact-email')).toBe('pending');
  });
  test('is kept on a later step that is another form, with contacts and how to answer them', () => {
    const contacts = contactStep.filter(({ field }) => field !== 'support-plan');
    const assessment = steps(
      { frames: [frame([...firstStep, reading('support-plan', 'Cloud Solution Provider')])] },
      { frames: [frame(contacts.map((one) => ({ ...one, form: 1 })))] },
    );
    expect(assessment.verdict).toBe('ready');
  });
  test('does not stand for what is in sight under an unknown caption', () => {
    const unnamed = reading('unknown', 'it@contoso.com', { valueKind: 'email' });
    const others = contactStep.filter(({ field }) => field !== 'email');
    const assessment = steps(
      { frames: [frame(contactStep)] },
      { frames: [frame([...others, unnamed])] },
    );
    expect(statusOf(assessment, 'contact-email')).not.toBe('ok');
  });
  test.each([
    ['contact-email', 'email', reading('unknown', 'it@contoso.com', { valueKind: 'email' })],
    ['contact-country', 'country', reading('unknown', '', { valueKind: 'other', state: 'filled' })],
    [
      'support-plan',
      'support-plan',
      reading('unknown', '', { valueKind: 'plan', state: 'filled' }),
    ],
  ] as const)('of %s does not return when that is out of sight again', (check, field, unnamed) => {
    const others = contactStep.filter((one) => one.field !== field);
    const assessment = steps(
      { frames: [frame(contactStep)] },
      { frames: [frame([...others, unnamed])] },
      { frames: [frame(firstStep)] },
    );
    expect(statusOf(assessment, check)).toBe('unreadable');
    expect(assessment.verdict).toBe('incomplete');
  });
  test('does not come out better for being out of sight', () => {
    const said = reading('support-plan', 'Cloud Solution Provider', { source: 'text' });
    const choice = reading('unknown', '', { valueKind: 'plan', state: 'filled' });
    const others = contactStep.filter(({ field }) => field !== 'support-plan');
    const assessment = steps(
      { frames: [frame([...others, said, choice])] },
      { frames: [frame(firstStep)] },
    );
    expect(statusOf(assessment, 'support-plan')).toBe('unreadable');
  });
  test('keeps them while the subscription is only not shown', () => {
    const assessment = steps(
      { frames: [frame(firstStep)] },
      { frames: [frame(contactStep)] },
      { frames: [frame([])] },
    );
    expect(statusOf(assessment, 'support-plan')).toBe('ok');
  });
});
