import { describe, expect, test } from 'vitest';
import { supportPlan } from '../../../checks/support-plan';
import { PROFILE, reading } from '../request/builders';
import { directoryOf, made, saidBy, testsEveryReason } from './context';

const by = (value: string, more: Parameters<typeof saidBy>[2] = {}) =>
  saidBy(supportPlan, [reading('support-plan', value)], more);

describe('the support plan', () => {
  test.each([
    ['Cloud Solution Provider', 'ok ok'],
    ['Basic support', 'wrong wrong'],
    ['', 'missing missing'],
    ['Cloud Solution Provider (expired)', 'unreadable moreThanName'],
  ])('%j: %s', (value, said) => {
    expect(by(value)).toBe(said);
  });
  test('may be one that the profile names', () => {
    const profile = { ...PROFILE, supportPlans: ['Unified Enterprise'] };
    expect(by('Unified Enterprise', { profile })).toBe('ok allowed');
  });
  test('is a matter of its own in the own directory', () => {
    const directory = directoryOf({ kind: 'own' });
    expect(by('Basic support', { directory })).toBe('note ownDirectory');
    const profile = { ...PROFILE, lighthouse: true };
    expect(by('Basic support', { directory, profile })).toBe('wrong wrong');
  });
  test('is pending until the step with the contacts is seen, and then never dropped', () => {
    expect(saidBy(supportPlan, [], { contactSeen: false })).toBe('pending pending');
    expect(saidBy(supportPlan, [])).toBe('unreadable notFound');
  });
  test('is not the only one that is shown', () => {
    const right = reading('support-plan', 'Cloud Solution Provider');
    expect(saidBy(supportPlan, [right, reading('service', 'Premier')])).toBe('unreadable another');
    const bare = reading('service', 'Premier', { caption: '' });
    expect(saidBy(supportPlan, [right, bare])).toBe('unreadable unreadable');
  });
  test('may be there and not readable', () => {
    const unread = reading('support-plan', '', { state: 'unreadable' });
    expect(saidBy(supportPlan, [unread])).toBe('unreadable unreadable');
  });
  test('carries what is chosen, for the answer "we use this plan"', () => {
    expect(made(supportPlan, [reading('support-plan', 'Basic')])?.data).toEqual({ plan: 'Basic' });
  });
});

testsEveryReason(supportPlan);
