import { describe, expect, it } from 'vitest';
import { tenantFrom } from '../../../portals/tenant';
import type { Assessment, ShownFinding } from '../../../request/finding';
import { differences, disagreements, partKnown, type Seen } from '../../replay/compare';

const finding = (given: Partial<ShownFinding>): ShownFinding => ({
  check: 'support-plan',
  status: 'wrong',
  reason: 'other',
  params: [],
  observed: 'Basic',
  title: 'Support plan',
  message: 'Choose Cloud Solution Provider.',
  ...given,
});

const seen = (findings: ShownFinding[], given: Partial<Seen> = {}): Seen => {
  const bad = findings.filter(({ status, accepted }) => /wrong|missing/.test(status) && !accepted);
  const badge = bad.length > 0 ? String(bad.length) : '';
  const assessment: Assessment = {
    page: 'azure/new-support-request',
    cloud: 'public',
    customer: tenantFrom({ domain: 'contoso.com' }),
    directoryName: null,
    verdict: badge ? 'blocked' : 'ready',
    detecting: false,
    badge,
    findings,
  };
  const items = findings.map(({ title, message }) => `To fix ${title} ${message} Show me`);
  return { assessment, badge, panel: { shown: true, items, folded: false }, values: {}, ...given };
};

const email = finding({ check: 'contact-email', title: 'Contact e-mail', message: 'Not yours.' });

describe('panel, badge and assessment agree', () => {
  it('when each finding is told once', () => {
    expect(disagreements(seen([finding({}), email]))).toEqual([]);
  });

  it('whatever spaces and direction marks the layout brings', () => {
    const items = ['Support  plan\u2068Choose Cloud\u2069 Solution\nProvider.'];
    expect(
      disagreements(seen([finding({})], { panel: { shown: true, items, folded: false } })),
    ).toEqual([]);
  });

  it.each([
    [
      'a finding is not told',
      [finding({}), email],
      ['Support plan Choose Cloud Solution Provider.'],
      'tells contact-email (wrong) 0 times',
    ],
    [
      'a finding is told twice',
      [email],
      Array(2).fill('Contact e-mail Not yours.'),
      'tells contact-email (wrong) 2 times',
    ],
    [
      'a message is another one',
      [email],
      ['Contact e-mail All fine.'],
      'tells contact-email (wrong) 0 times',
    ],
    [
      'more is listed than was found',
      [email],
      ['Contact e-mail Not yours.', 'Phone'],
      'lists what no finding says: Phone',
    ],
    ['nothing is listed', [email], [], 'lists nothing'],
    ['a finding has no words', [finding({ title: '' })], ['x'], 'has no title'],
  ])('not when %s', (_, findings, items, text) => {
    const found = disagreements(seen(findings, { panel: { shown: true, items, folded: false } }));
    expect(found.join('\n')).toContain(text);
  });

  it('not when the badge counts otherwise', () => {
    expect(disagreements(seen([email], { badge: '' })).join()).toContain('badge says ""');
  });

  it('what the user accepted is told and not counted', () => {
    expect(disagreements(seen([finding({ accepted: true })]))).toEqual([]);
  });

  it('a folded panel is not compared, and a ready one may keep its notes back', () => {
    expect(
      disagreements(seen([email], { panel: { shown: true, items: [], folded: true } })),
    ).toEqual([]);
    const note = finding({ check: 'severity', status: 'note' });
    expect(
      disagreements(seen([note], { panel: { shown: true, items: [], folded: false } })),
    ).toEqual([]);
  });
});

describe('differences', () => {
  it('only what is listed is compared', () => {
    expect(differences({}, seen([email]))).toEqual([]);
    expect(
      differences({ verdict: 'blocked', badge: '1', customer: 'contoso.com' }, seen([email])),
    ).toEqual([]);
  });

  it.each([
    [{ page: null }, 'page: expected null'],
    [{ page: null }, 'expected silence, but it is shown'],
    [{ verdict: 'ready' as const }, 'verdict: expected "ready", saw "blocked"'],
    [{ customer: null }, 'customer: expected null'],
    [{ findings: { 'contact-email': 'ok' as const } }, 'contact-email: expected "ok", saw "wrong"'],
    [{ findings: { severity: 'note' as const } }, 'severity: expected "note", saw nothing'],
    [{ absent: ['contact-email' as const] }, 'contact-email: must not be reported'],
    [{ values: { '#email': 'a' } }, 'value of #email: there is no such field'],
  ])('%j is not met', (expected, text) => {
    expect(differences(expected, seen([email])).join('\n')).toContain(text);
  });

  it('a field that holds another value', () => {
    const found = differences({ values: { '#a': 'x' } }, seen([], { values: { '#a': ['y'] } }));
    expect(found).toEqual(['value of #a: expected "x", saw "y"']);
  });
});

describe('known differences', () => {
  const NAME = 'contact-name: expected "ok", saw "unreadable" (Not read)';
  const PLAN = 'support-plan: expected "ok", saw "wrong" (Change it)';

  it('are tolerated, whatever the words of the finding', () => {
    expect(partKnown([NAME], ['contact-name: expected "ok"'])).toEqual({
      left: [],
      tolerated: [NAME],
    });
  });

  it('do not cover others', () => {
    expect(partKnown([NAME, PLAN], ['contact-name: '])).toEqual({
      left: [PLAN],
      tolerated: [NAME],
    });
  });

  it('fail once they are gone, so that the list only gets shorter', () => {
    const { left, tolerated } = partKnown([NAME], ['contact-name: ', 'support-plan: ']);
    expect(left).toEqual(['no longer differs; take it off knownDifferences: support-plan: ']);
    expect(tolerated).toEqual([NAME]);
  });
});
