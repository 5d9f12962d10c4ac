import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHROME_ID, FIREFOX_ID } from '../../../policy/extension-ids';
import { managedSchema } from '../../../policy/managed-schema';
import {
  applyPolicy,
  LOCKABLE,
  lockedFields,
  POLICY_KEYS,
  readPolicy,
} from '../../../policy/policy';
import { type Profile, ProfileSchema } from '../../../profile/profile';

const ADA: Profile = ProfileSchema.parse({
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
  phone: '+886 2 5550 0100',
  country: 'TW',
  domains: ['own.example'],
});

const FULL = {
  partnerKind: ['indirect-provider'],
  domains: ['partner.example', 'Partner.onmicrosoft.com'],
  tenantIds: ['11111111-2222-3333-4444-55555555555A'],
  lighthouse: true,
  supportPlans: ['Unified Support'],
  phone: '+886 2 5550 0199',
  country: 'TW',
  sharedMailbox: 'desk@partner.example',
  additionalEmail: 'tickets@help.partner.example',
  contactDomains: ['partner.example'],
  clouds: ['china'],
  locked: ['domains', 'emails'],
  indirectProvider: { name: 'Fabrikam', email: 'help@fabrikam.example' },
  ticketUrl: 'https://desk.partner.example/tickets/{ticket}',
  copyLayout: 'markdown',
  links: [{ title: 'Wiki', url: 'https://wiki.partner.example/' }],
  taughtCaptions: [
    { kind: 'caption', lang: 'hu', field: 'email', text: 'E-mail-cím', when: '2026-11-30' },
  ],
  checksOff: ['time-zone'],
  logRetentionDays: 30,
  allowLookUp: false,
  allowSync: false,
  allowCustomerBook: true,
  allowRequestLog: true,
};

describe('reading', () => {
  test('a policy with every value right has no problem, and sets every key', () => {
    const { policy, problems } = readPolicy(FULL);
    expect(problems).toEqual([]);
    expect(Object.keys(policy).sort()).toEqual([...POLICY_KEYS].sort());
    expect(policy.domains).toEqual(['partner.example', 'partner.onmicrosoft.com']);
  });

  test.each<[object, string, string]>([
    [{ partnerKind: ['friend'] }, 'partnerKind[0]', 'value'],
    [{ domains: ['partner.example', 'nonsense'] }, 'domains[1]', 'value'],
    [{ domains: [7] }, 'domains[0]', 'type'],
    [{ tenantIds: ['1'] }, 'tenantIds[0]', 'value'],
    [{ lighthouse: 'yes' }, 'lighthouse', 'type'],
    [{ sharedMailbox: 'desk' }, 'sharedMailbox', 'value'],
    [{ indirectProvider: { email: 'x@y.example' } }, 'indirectProvider.name', 'type'],
    [{ links: [{ title: 'x', url: 'javascript:alert(1)' }] }, 'links[0].url', 'value'],
    [{ links: [{ title: 'x', url: 'http://wiki.example/' }] }, 'links[0].url', 'value'],
    [{ ticketUrl: 'https://{ticket}.example/' }, 'ticketUrl', 'value'],
    [{ copyLayout: 'rtf' }, 'copyLayout', 'value'],
    [{ links: [{ title: 'x', url: 'https://a:b@wiki.example/' }] }, 'links[0].url', 'value'],
    [{ links: [{ title: '\u202ex', url: 'https://wiki.example/' }] }, 'links[0].title', 'value'],
    [{ logRetentionDays: 0 }, 'logRetentionDays', 'value'],
    [{ locked: ['firstName'] }, 'locked[0]', 'value'],
    [{ allowSync: 'no' }, 'allowSync', 'type'],
    [{ additionalEmail: 'desk@contoso.example' }, 'additionalEmail', 'value'],
    [{ additionalEmail: 'desk@b.example', domains: ['ab.example'] }, 'additionalEmail', 'value'],
    [{ additionalEmail: ['desk@a.example'] }, 'additionalEmail', 'type'],
    [{ checksOff: ['support-plan'] }, 'checksOff[0]', 'value'],
    [{ color: 'blue' }, 'color', 'unknown'],
    [JSON.parse('{"__proto__":{"lighthouse":true}}'), '__proto__', 'unknown'],
  ])('%j: that value is left out and named, the rest applies', (bad, where, why) => {
    const { policy, problems } = readPolicy(Object.assign(bad, { phone: '+886 2 5550 0199' }));
    expect(policy.phone).toBe('+886 2 5550 0199');
    expect(policy.lighthouse).toBeUndefined();
    expect(problems).toMatchObject([{ where, why }]);
  });

  test('of 400 taught labels the hostile ones are left out and named', () => {
    const hostile = [
      { kind: 'caption', lang: 'en', field: 'email', text: 'Support plan', when: '2026-11-30' },
      { kind: 'caption', lang: 'en', field: 'email', text: '<b>Mail</b>', when: '2026-11-30' },
      { kind: 'caption', lang: 'en', field: 'email', text: 'x'.repeat(10_000), when: '2026-11-30' },
      { kind: 'harmless', lang: 'en', field: 'email', text: 'it@x.example', when: '2026-11-30' },
      JSON.parse('{"__proto__":{"kind":"caption"}}'),
    ];
    const good = Array.from({ length: 400 - hostile.length }, (_, at) => ({
      kind: 'caption',
      field: 'email',
      lang: 'xx',
      text: `Label ${String.fromCodePoint(0x4e00 + at)}`,
      when: '2026-11-30',
    }));
    const { policy, problems } = readPolicy({
      taughtCaptions: [...good, ...hostile],
      phone: '+886 2 5550 0199',
    });
    expect(policy.taughtCaptions).toEqual(good);
    expect(policy.phone).toBe('+886 2 5550 0199');
    expect(problems.map(({ where }) => where)).toEqual(
      hostile.map((_, at) => `taughtCaptions[${good.length + at}]`),
    );
    expect(problems.map(({ detail }) => detail.length).filter((length) => length > 200)).toEqual(
      [],
    );
  });

  test('of a list, the right entries stay', () => {
    expect(readPolicy({ domains: ['a.example', '', 'b.example'] }).policy.domains).toEqual([
      'a.example',
      'b.example',
    ]);
    expect(readPolicy({ domains: ['nonsense'] }).policy).toEqual({});
    expect(readPolicy({ partnerKind: 'direct' }).policy).toEqual({ partnerKind: ['direct'] });
  });

  test('any value is read without an exception', () => {
    const keys = fc.constantFrom(...POLICY_KEYS, '__proto__', 'x');
    const hostile = fc.oneof(
      fc.anything(),
      fc.dictionary(keys, fc.anything(), { noNullPrototype: false }),
    );
    fc.assert(
      fc.property(hostile, (raw) => {
        const { policy, problems } = readPolicy(raw);
        expect(problems.length).toBeLessThanOrEqual(100);
        expect(applyPolicy(ADA, policy)?.firstName ?? 'Ada').toBe('Ada');
      }),
      { numRuns: 300 },
    );
  });
});

describe('applying', () => {
  const applied = (raw: object, profile: Profile | null = ADA) =>
    applyPolicy(profile, readPolicy(raw).policy);

  test('no policy, no change; a policy alone is no profile', () => {
    expect(applied({})).toEqual(ADA);
    expect(applied(FULL, null)).toBeNull();
  });

  test('locked fields are as the organization says', () => {
    const locked = [...LOCKABLE];
    expect(lockedFields(readPolicy({ ...FULL, locked }).policy)).toEqual(locked);
    expect(applied({ ...FULL, locked })).toEqual({
      ...ADA,
      emails: ['desk@partner.example'],
      additionalEmail: 'tickets@help.partner.example',
      phone: '+886 2 5550 0199',
      domains: ['partner.example', 'partner.onmicrosoft.com'],
      tenantIds: ['11111111-2222-3333-4444-55555555555a'],
      partnerKind: ['indirect-provider'],
      lighthouse: true,
      supportPlans: ['Unified Support'],
    });
  });

  test('a lock without a value locks nothing', () => {
    const { policy } = readPolicy({ locked: ['domains', 'emails', 'phone'] });
    expect(lockedFields(policy)).toEqual([]);
    expect(applyPolicy(ADA, policy)).toEqual(ADA);
  });

  test('what is not locked is added to lists, and fills what the user left empty', () => {
    const result = applied({ ...FULL, locked: [] });
    expect(result?.domains).toEqual(['own.example', 'partner.example', 'partner.onmicrosoft.com']);
    expect(result?.emails).toEqual(['ada.lin@partner.example', 'desk@partner.example']);
    expect(result).toMatchObject({ phone: ADA.phone, lighthouse: false, partnerKind: 'direct' });
    expect(applied({ phone: '1' }, { ...ADA, phone: '' })?.phone).toBe('1');
  });

  test('addresses that are not allowed do not count; without any there is no profile', () => {
    const two = { ...ADA, emails: ['ada@other.example', 'ada@eu.partner.example'] };
    expect(applied({ contactDomains: ['partner.example'] }, two)?.emails).toEqual([
      'ada@eu.partner.example',
    ]);
    expect(applied({ contactDomains: ['elsewhere.example'] })).toBeNull();
    // One bad entry in the list must not forbid every address.
    expect(applied({ contactDomains: ['nonsense'] })).toEqual(ADA);
  });
});

test('the published schema is the one that the code makes; `npm run build` writes it', () => {
  const path = join(import.meta.dirname, '../../../public/managed-schema.json');
  const { properties } = managedSchema();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(managedSchema());
  expect(Object.keys(properties).sort()).toEqual([...POLICY_KEYS].sort());
  expect(properties.locked).toMatchObject({
    description: expect.stringContaining(`Any of ${LOCKABLE.join(', ')}.`),
    items: { type: 'string' },
  });
  expect(properties.indirectProvider).toMatchObject({ properties: { name: { type: 'string' } } });
});

test('the document for administrators names every key, and the IDs', () => {
  const document = readFileSync(join(import.meta.dirname, '../../../DEPLOY.md'), 'utf8');
  expect([...POLICY_KEYS].filter((key) => !document.includes(`\`${key}\``))).toEqual([]);
  const locked = /^\| `locked` \|(.*?)\|/m.exec(document)?.[1];
  expect(locked?.match(/(?<=`)\w+(?=`)/g)).toEqual([...LOCKABLE]);
  expect(document).toContain(`\`${CHROME_ID}\``);
  expect(document).toContain(`\`${FIREFOX_ID}\``);
});

describe('the mailbox for notifications', () => {
  const policy = { domains: ['partner.example'], additionalEmail: 'desk@partner.example' };
  const mailbox = (profile: Profile, set = policy) => applyPolicy(profile, set)?.additionalEmail;
  const own = { ...ADA, additionalEmail: 'ada@own.example' };

  test("is the user's, else the policy's, and the policy's where that is locked", () => {
    expect(mailbox(ADA)).toBe('desk@partner.example');
    expect(mailbox(own)).toBe('ada@own.example');
    expect(mailbox(own, { ...policy, ...{ locked: ['additionalEmail'] } })).toBe(
      'desk@partner.example',
    );
  });

  test('of a file or account is not used at a domain that is not the own', () => {
    expect(mailbox({ ...ADA, additionalEmail: 'x@contoso.example' })).toBeUndefined();
    expect(applyPolicy({ ...ADA, additionalEmail: 'x@contoso.example' }, {})).not.toHaveProperty(
      'additionalEmail',
    );
  });
});
