import { describe, expect, test } from 'vitest';
import { assessTab } from '../../../request/tab';
import { frame, RIGHT, reading, readingsOf, statusOf, tabInput } from './builders';

const contactStep = readingsOf(RIGHT);
const firstStep = [reading('subscription', 'Shop (1)'), reading('issue-type', 'Technical')];

function steps(...all: Parameters<typeof tabInput>[0][]) {
  let memory = null as ReturnType<typeof assessTab>['memory'];
  let assessment: ReturnType<typeof assessTab>['assessment'] = null;
  for (const more of all) ({ memory, assessment } = assessTab(tabInput({ ...more, memory })));
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
    const signs = [{ from: 'avatar-tenant' as const, text: 'Fabrikam (fabrikam.com)' }];
    const assessment = steps(
      { frames: [frame(contactStep)] },
      { frames: [frame(firstStep)], signs },
    );
    expect(statusOf(assessment, 'contact-email')).toBe('pending');
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
  test('does not come out better for being out of sight', () => {
    const said = reading('support-plan', 'Cloud Solution Provider', { source: 'text' });
    const choice = reading('unknown', '', { looks: 'plan', state: 'filled' });
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
