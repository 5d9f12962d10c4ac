/**
 * A language added by the book of which hardly a word is known: Danish, with captions and no lists. What depends on a list
 * that is not there is unreadable or left unsaid, never right.
 */

import { describe, expect, it, vi } from 'vitest';
import type { Language, Languages } from '../../../portals/languages/language';
import { WORDS } from '../../../portals/languages/language';
import { frame, RIGHT, reading, readingsOf, statusOf, tabInput } from '../request/builders';

vi.mock('../../../portals/languages', async (original) => {
  const { LANGUAGES } = await original<{ LANGUAGES: Languages }>();
  const danish: Language = {
    fields: { 'support-plan': ['Supportplan'], severity: ['Alvorsgrad'] },
    headings: { 'new-support-request': ['Ny supportanmodning'] },
    buttons: { create: ['Opret'] },
    plans: { 'cloud-solution-provider': ['Cloudløsningsudbyder'] },
    severities: null,
    pages: null,
    words: Object.fromEntries(WORDS.map((list) => [list, null])) as Language['words'],
  };
  return { LANGUAGES: { ...LANGUAGES, 'da-DK': danish } };
});

const { judgeTab } = await import('../../../assessment/judge-tab');
const { readPlan } = await import('../../../request/plan');
const { issueKind, severityLevel } = await import('../../../request/severity');
const { isRefusal } = await import('../../../request/refusal');
const { createdNumber } = await import('../../../request/success');
const { isPlaceholder, marksRequired } = await import('../../../page/text');

const judged = (field: 'support-plan' | 'severity' | 'country' | 'email', value: string) => {
  const others = readingsOf(RIGHT).filter((one) => one.field !== field);
  const { assessment } = judgeTab(
    tabInput({ frames: [frame([...others, reading(field, value)])] }),
  );
  return assessment ?? { findings: [], verdict: null };
};

describe('a language without its lists', () => {
  it('has its plan, which is right when nothing stands beside it', () => {
    expect(readPlan('Cloudløsningsudbyder')).toEqual({ kind: 'program' });
    expect(judged('support-plan', 'Cloudløsningsudbyder').verdict).toBe('ready');
  });

  it.each([
    'Ikke Cloudløsningsudbyder',
    'Uden Cloudløsningsudbyder',
    'Cloudløsningsudbyder: udløbet',
    'Cloudløsningsudbyder (inkluderet)',
    'Plan fra Cloudløsningsudbyder',
    'Cloudløsningsudbyder eller Premier',
  ])('never takes words that it does not know for harmless: %s', (plan) => {
    const assessment = judged('support-plan', plan);
    expect(statusOf(assessment, 'support-plan')).toBe('unreadable');
    expect(assessment.verdict).not.toBe('ready');
  });

  it.each([
    ['support-plan', 'support-plan', 'Vælg en supportplan', 'wrong'],
    ['country', 'contact-country', 'Vælg et land', 'differs'],
    ['email', 'contact-email', 'Angiv en e-mailadresse', 'unreadable'],
    ['severity', 'severity', 'Vælg en alvorsgrad', 'note'],
  ] as const)(
    'an invitation that it does not know is no right %s',
    (field, check, text, status) => {
      expect(isPlaceholder(text)).toBe(false);
      expect(statusOf(judged(field, text), check)).toBe(status);
    },
  );

  it('says nothing of what it cannot tell', () => {
    expect(severityLevel('Minimal påvirkning')).toBeNull();
    expect(issueKind('Fejl i tjenesten', '')).toBeNull();
    expect(isRefusal('Du har ikke tilladelse til at oprette en anmodning.')).toBe(false);
    expect(createdNumber(['Anmodning 2607030040001234 er oprettet.'])).toBeNull();
    expect(marksRequired('(påkrævet)')).toBe(false);
  });
});
