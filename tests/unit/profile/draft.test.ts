import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft, type Draft, draftOf, splitEntries } from '../../../profile/draft';
import { PARTNER_KINDS, ProfileSchema } from '../../../profile/profile';

const GOOD: Draft = {
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada@partner.example'],
  additionalEmail: '',
  phone: '',
  country: '',
  onCallPhone: '',
  contactMethod: '',
  availability: '',
  timeZone: '',
  domains: [''],
  tenantIds: [''],
  kinds: ['direct'],
  lighthouse: false,
  supportPlans: [''],
};
const errorsOf = (part: Partial<Draft>, ...rest: never[]) => {
  const checked = checkDraft({ ...GOOD, ...part }, ...rest);
  return 'errors' in checked ? checked.errors : {};
};
const profileOf = (part: Partial<Draft>) => {
  const checked = checkDraft({ ...GOOD, ...part });
  if ('errors' in checked) throw new Error(JSON.stringify(checked.errors));
  return checked.profile;
};

test.each<[Partial<Draft>, Record<string, string>]>([
  [{ firstName: ' ' }, { firstName: 'firstNameMissing' }],
  [{ lastName: '' }, { lastName: 'lastNameMissing' }],
  [{ firstName: 'user_0123456789ab' }, { firstName: 'nameIsAlias' }],
  [{ firstName: 'x'.repeat(101) }, { firstName: 'tooLong' }],
  [{ emails: ['', ' '] }, { 'emails.0': 'emailMissing' }],
  [{ emails: ['ada'] }, { 'emails.0': 'emailInvalid' }],
  [{ emails: ['ada@partner.example', 'x@'] }, { 'emails.1': 'emailInvalid' }],
  [{ emails: ['user_0a1b2c3d@partner.example'] }, { 'emails.0': 'emailIsAlias' }],
  [{ emails: ['ada_partner.example#EXT#@x.onmicrosoft.com'] }, { 'emails.0': 'emailIsAlias' }],
  [{ additionalEmail: 'desk' }, { additionalEmail: 'emailInvalid' }],
  [{ additionalEmail: 'user_0a1b2c3d@partner.example' }, { additionalEmail: 'emailIsAlias' }],
  [{ additionalEmail: 'desk@contoso.example' }, { additionalEmail: 'emailNotOurs' }],
  [{ additionalEmail: 'desk@notpartner.example' }, { additionalEmail: 'emailNotOurs' }],
  [
    { emails: ['ada@gmail.com'], additionalEmail: 'desk@gmail.com' },
    { additionalEmail: 'emailNotOurs' },
  ],
  [{ phone: '1'.repeat(61) }, { phone: 'tooLong' }],
  [{ domains: ['partner'] }, { 'domains.0': 'domainInvalid' }],
  [{ domains: ['partner.example', '127.0.0.1'] }, { 'domains.1': 'domainInvalid' }],
  [{ domains: ['a b.example'] }, { 'domains.0': 'domainInvalid' }],
  [{ domains: ['gmail.com'] }, { 'domains.0': 'domainShared' }],
  [{ domains: ['onmicrosoft.com'] }, { 'domains.0': 'domainShared' }],
  [{ tenantIds: ['1111'] }, { 'tenantIds.0': 'tenantIdInvalid' }],
  [{ kinds: [] }, { partnerKind: 'kindMissing' }],
  [{ supportPlans: ['x'.repeat(201)] }, { 'supportPlans.0': 'tooLong' }],
])('%j', (part, errors) => expect(errorsOf(part)).toEqual(errors));

test('what people paste is brought down to the value', () => {
  expect(
    profileOf({
      emails: ['Ada Lin <ada@partner.example>', 'mailto:Ada@Partner.Example', ''],
      domains: ['https://Partner.example/about', 'ops@mail.partner.example', 'münchen.example'],
      tenantIds: ['{11111111-2222-3333-4444-55555555555A}'],
      phone: '(02) 5550-0100',
      country: '台灣',
      kinds: ['direct', 'advisor'],
    }),
  ).toEqual({
    ...profileOf({}),
    emails: ['Ada@Partner.Example'],
    domains: ['partner.example', 'mail.partner.example', 'xn--mnchen-3ya.example'],
    tenantIds: ['11111111-2222-3333-4444-55555555555a'],
    phone: '+886 2 5550 0100',
    country: 'TW',
    partnerKind: ['direct', 'advisor'],
  });
  expect(splitEntries(' a@x.example; b@x.example，c@x.example\n')).toHaveLength(3);
});

test('an address is no name', () => {
  expect(checkDraft({ ...GOOD, firstName: 'ada@partner.example' })).toEqual({
    errors: { firstName: 'nameIsAddress' },
  });
});

test('an international address is taken in ASCII', () => {
  expect(checkDraft({ ...GOOD, emails: ['ada＠bücher.example'] })).toMatchObject({
    profile: { emails: ['ada@xn--bcher-kva.example'] },
  });
});

test('an organization may allow some contact domains only, and locked fields are not judged', () => {
  const policy = { contactDomains: ['partner.example'], sharedMailbox: 'desk@mail.example' };
  const check = (emails: string[], locked: ('emails' | 'domains')[] = []) =>
    checkDraft({ ...GOOD, emails, domains: ['nonsense'] }, policy, ['domains', ...locked]);
  expect(check(['ada@other.example'])).toEqual({ errors: { 'emails.0': 'emailNotAllowed' } });
  expect(check(['ada@eu.partner.example'])).toHaveProperty('profile');
  expect(check(['desk@mail.example'])).toHaveProperty('profile');
  expect(check(['ada@other.example'], ['emails'])).toMatchObject({
    profile: { emails: ['desk@mail.example'], domains: [] },
  });
});

test('a policy presets a new profile, not one that is stored', () => {
  const policy = { partnerKind: ['advisor' as const], lighthouse: true };
  expect(draftOf(null, policy)).toMatchObject({ kinds: ['advisor'], lighthouse: true });
  const locked = ['partnerKind' as const, 'lighthouse' as const];
  expect(draftOf(null, { ...policy, locked })).toMatchObject({
    kinds: ['direct'],
    lighthouse: false,
  });
  expect(draftOf(profileOf({}), policy)).toMatchObject({ kinds: ['direct'], lighthouse: false });
});

test('every profile can be edited and saved as it is', () => {
  const profiles = fc.record({
    version: fc.constant(1 as const),
    firstName: fc.stringMatching(/^[A-Z][a-z]{1,20}$/),
    lastName: fc.stringMatching(/^[A-Z][a-z]{1,20}$/),
    emails: fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}@[a-z]{4,9}\.example$/), { minLength: 1 }),
    // No name of a mail provider: `live.example` may not be a company's own.
    domains: fc.uniqueArray(fc.stringMatching(/^our-[a-z]{4,9}\.example$/)),
    tenantIds: fc.uniqueArray(fc.uuid()),
    partnerKind: fc.constantFrom(...PARTNER_KINDS),
    supportPlans: fc.uniqueArray(fc.stringMatching(/^Plan [a-z]{3}$/), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(profiles, (value) => {
      const profile = ProfileSchema.parse(value);
      expect(checkDraft(draftOf(profile))).toEqual({ profile });
    }),
  );
});

test('whatever is typed is judged without an exception, and what passes is a profile', () => {
  const text = fc.string({ unit: 'binary', maxLength: 80 });
  const list = fc.array(text, { maxLength: 4 });
  fc.assert(
    fc.property(text, list, list, list, (one, emails, domains, tenantIds) => {
      const draft = {
        ...GOOD,
        firstName: one,
        phone: one,
        country: one,
        emails,
        domains,
        tenantIds,
      };
      const checked = checkDraft({ ...draft, supportPlans: emails });
      if ('profile' in checked)
        expect(ProfileSchema.parse(checked.profile)).toEqual(checked.profile);
      else expect(Object.keys(checked.errors).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [{ additionalEmail: 'Desk <desk@partner.example>' }, {}],
  [{ additionalEmail: 'desk@tickets.partner.example' }, {}],
  [{ additionalEmail: 'desk@help.example', domains: ['help.example'] }, {}],
  [
    { additionalEmail: 'desk@group.example' },
    { contactDomains: ['partner.example', 'group.example'] },
  ],
  [{ additionalEmail: 'desk@group.example' }, { domains: ['group.example'] }],
])('a mailbox at an own domain or one of the policy is kept: %j', (part, policy) => {
  const checked = checkDraft({ ...GOOD, ...part }, policy);
  const address = part.additionalEmail.replace(/^.*<|>$/g, '');
  expect(checked).toMatchObject({ profile: { additionalEmail: address } });
});

test('a profile that names no mailbox is exported as before', () => {
  expect(Object.keys(profileOf({}))).not.toContain('additionalEmail');
  expect(draftOf(profileOf({})).additionalEmail).toBe('');
});

test('what is said of how Microsoft reaches the person is kept, and nothing else', () => {
  const said = {
    contactMethod: 'phone',
    availability: 'around-the-clock',
    timeZone: 'Asia/Taipei',
    onCallPhone: '(02) 5550-0199',
  } as const;
  const profile = profileOf({ ...said, country: 'TW' });
  expect(profile).toMatchObject({ ...said, onCallPhone: '+886 2 5550 0199' });
  expect(draftOf(profile)).toMatchObject({ ...said, onCallPhone: '+886 2 5550 0199' });
  const nothing = JSON.stringify(profileOf({}));
  for (const key of Object.keys(said)) expect(nothing).not.toContain(key);
});
