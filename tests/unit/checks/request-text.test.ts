import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../../checks/check';
import { requestText } from '../../../checks/request-text';
import { tenantFrom } from '../../../portals/tenant';
import type { FieldTraces, FoundTrace, FrameTraces } from '../../../request/traces';
import { PROFILE, reading } from '../request/builders';
import { directoryOf, made, saidBy, testsEveryReason } from './context';

const FABRIKAM = {
  tenantId: '3c3c3c3c-1a2b-4c3d-8e9f-a0b1c2d3e4f5',
  domains: ['fabrikam.com', 'fabrikam.onmicrosoft.com'],
  names: ['Fabrikam Residences'],
};
const domain: FoundTrace = { kind: 'domain', text: 'fabrikam.com', customers: [FABRIKAM] };

const frame = (field: Partial<FieldTraces> = {}, more: Partial<FrameTraces> = {}): FrameTraces => ({
  frameId: 0,
  hasFailed: false,
  fields: [
    { field: 'description', isRead: true, isRemembered: false, traces: [], secrets: [], ...field },
  ],
  ...more,
});

const TEXT = [reading('description', '', { state: 'filled' })];
const say = (field: Partial<FieldTraces>, more: Partial<CheckContext> = {}) =>
  saidBy(requestText, TEXT, { traces: [frame(field)], ...more });
const CUSTOMER = 'differs customer';
const NOTHING = null;

describe('what is said', () => {
  test('nothing where nothing was found, and where nothing was compared', () => {
    expect(say({})).toBe(NOTHING);
    expect(saidBy(requestText, TEXT, { traces: [] })).toBe(NOTHING);
  });

  test('another customer’s domain, quoted with the customer, and the field to show', () => {
    expect(made(requestText, TEXT, { traces: [frame({ traces: [domain] })] })).toMatchObject({
      status: 'differs',
      reason: 'customer',
      params: ['fabrikam.com (Fabrikam Residences)'],
      observed: 'fabrikam.com',
      field: 'description',
    });
  });

  test('of a secret its kind and a few characters', () => {
    const secrets = [{ kind: 'signature', begins: 'Ab3d' }] as const;
    expect(made(requestText, TEXT, { traces: [frame({ secrets })] })).toMatchObject({
      reason: 'secret',
      params: ['sig=Ab3d…'],
      observed: 'sig=Ab3d…',
    });
  });

  test('both in one finding; of many the first three', () => {
    const traces = [1, 2, 3, 4].map((n) => ({ ...domain, text: `fabrikam${n}.com` }));
    const secrets = [{ kind: 'private-key', begins: '' }] as const;
    const finding = made(requestText, TEXT, { traces: [frame({ traces, secrets })] });
    expect(finding?.reason).toBe('both');
    expect(finding?.params[0]).toBe('-----BEGIN PRIVATE KEY-----');
    expect(finding?.params[1]).toMatch(/fabrikam3\.com \(.*\), …$/);
  });

  test('what could not be compared is unreadable; what was found before stands', () => {
    expect(say({ isRead: false })).toBe('unreadable unreadable');
    expect(saidBy(requestText, TEXT, { traces: [frame({}, { hasFailed: true })] })).toBe(
      'unreadable unreadable',
    );
    expect(
      saidBy(requestText, TEXT, { traces: [frame({ traces: [domain] }, { hasFailed: true })] }),
    ).toBe(CUSTOMER);
  });
});

describe('whose it is', () => {
  const judged = (named: Parameters<typeof tenantFrom>[0] & { kind?: 'own' | 'asked' }) => ({
    directory: directoryOf({ kind: 'customer', ...named }),
  });

  test('the customer’s own: by tenant ID, by domain, by name', () => {
    for (const named of [
      { tenantId: FABRIKAM.tenantId },
      { domain: 'fabrikam.onmicrosoft.com' },
      { name: 'Fabrikam Residences Ltd' },
    ])
      expect(say({ traces: [domain] }, judged(named))).toBe(NOTHING);
  });

  test('the customer’s own when the book knows the directory', () => {
    const inBook = FABRIKAM;
    expect(say({ traces: [domain] }, { ...judged({ domain: 'x.example' }), inBook })).toBe(NOTHING);
  });

  test('another’s, though its domain begins alike, when the book lists both', () => {
    const inBook = { tenantId: '4d4d', domains: ['fabrikam.net'], names: ['Fabrikam Net'] };
    const at = judged({ domain: 'fabrikam.net' });
    expect(say({ traces: [domain] }, { ...at, inBook })).toBe(CUSTOMER);
    expect(say({ traces: [domain] }, at)).toBe(NOTHING);
  });

  test('the one that the tab was opened for', () => {
    const directory = directoryOf({
      kind: 'asked',
      name: 'Shown',
      intended: { domain: 'fabrikam.com' },
    });
    expect(say({ traces: [domain] }, { directory })).toBe(NOTHING);
  });

  test('several customers’ of whom the request is one', () => {
    const shared = { ...domain, customers: [tenantFrom({ domain: 'other.example' }), FABRIKAM] };
    expect(say({ traces: [shared] }, judged({ tenantId: FABRIKAM.tenantId }))).toBe(NOTHING);
    expect(say({ traces: [shared] })).toBe(CUSTOMER);
  });

  test('the partner’s own', () => {
    const own = tenantFrom({ domain: 'mail.partner.example', name: 'Partner' });
    const trace = { ...domain, text: 'mail.partner.example', customers: [own] };
    expect(say({ traces: [trace] })).toBe(NOTHING);
    expect(say({ traces: [trace] }, { profile: { ...PROFILE, domains: [] } })).toBe(CUSTOMER);
  });

  test('a name that the customer’s own name holds', () => {
    const trace: FoundTrace = { kind: 'name', text: 'Fabrikam', customers: [FABRIKAM] };
    expect(say({ traces: [trace] }, judged({ domain: 'a.example', name: 'Fabrikam Hotels' }))).toBe(
      NOTHING,
    );
    expect(say({ traces: [trace] }, judged({ domain: 'a.example', name: 'Adatum' }))).toBe(
      CUSTOMER,
    );
  });

  test('nobody knows while the directory is not named, and in the partner’s own', () => {
    const secrets = [{ kind: 'token', begins: 'eyJ0' }] as const;
    for (const kind of ['no-hint', 'contradiction', 'own'] as const) {
      const directory = directoryOf({ kind, ...(kind === 'own' && { domain: 'partner.example' }) });
      expect(say({ traces: [domain] }, { directory })).toBe(NOTHING);
      expect(say({ traces: [domain], secrets }, { directory })).toBe('differs secret');
    }
    expect(say({ traces: [domain] }, { directory: null })).toBe(NOTHING);
  });
});

testsEveryReason(requestText);
