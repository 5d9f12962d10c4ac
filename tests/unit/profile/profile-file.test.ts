import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Profile, ProfileSchema } from '../../../profile/profile';
import { MAX_FILE_BYTES, profileFile, readProfileFile } from '../../../profile/profile-file';

const ADA: Profile = ProfileSchema.parse({
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
});
const file = (part: object) => JSON.stringify({ ...ADA, ...part });

test('what is exported is imported again', () => {
  expect(readProfileFile(profileFile(ADA))).toEqual({ profile: ADA });
  expect(readProfileFile(`\ufeff${profileFile(ADA)}`)).toEqual({ profile: ADA });
});

test('all but the version, the names and the addresses may be left out', () => {
  const { version, firstName, lastName, emails } = ADA;
  const text = JSON.stringify({ version, firstName, lastName, emails });
  expect(readProfileFile(text)).toEqual({ profile: ADA });
});

test.each<[string, string, string, string]>([
  ['empty', ' \n', 'empty', ''],
  ['not JSON', 'first name: Ada', 'notJson', ''],
  ['cut off', profileFile(ADA).slice(0, -20), 'notJson', ''],
  ['huge', file({ supportPlans: ['x'.repeat(MAX_FILE_BYTES)] }), 'tooLarge', ''],
  ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'tooDeep', ''],
  ['deep inside', file({ extra: JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) }), 'tooDeep', ''],
  [
    'a prototype key',
    file({}).replace('{', '{"__proto__":{"lighthouse":true},'),
    'forbiddenKey',
    '__proto__',
  ],
  ['a constructor key', file({ extra: { constructor: 1 } }), 'forbiddenKey', 'constructor'],
  ['a list', `[${file({})}]`, 'notAProfile', ''],
  ['null', 'null', 'notAProfile', ''],
  ['something else', '{"name":"onbehalf","dependencies":{}}', 'notAProfile', ''],
  ['a newer version', file({ version: 2 }), 'newer', 'version'],
  ['an odd version', file({ version: '1' }), 'field', 'version'],
  ['wrong types', file({ firstName: 7 }), 'field', 'firstName'],
  ['an address that is none', file({ emails: ['a@x.example', 'b'] }), 'field', 'emails[1]'],
  ['no address', file({ emails: [] }), 'field', 'emails'],
  ['a tenant ID that is none', file({ tenantIds: ['1'] }), 'field', 'tenantIds[0]'],
  ['control characters', file({ lastName: 'L\u0000in' }), 'field', 'lastName'],
  ['text turned around', file({ supportPlans: ['a', '\u202ePSC'] }), 'field', 'supportPlans[1]'],
  ['an unknown kind', file({ partnerKind: 'friend' }), 'field', 'partnerKind'],
])('%s is refused with a reason', (_name, text, reason, where) => {
  expect(readProfileFile(text)).toMatchObject({ problem: { reason, where } });
});

test('no text makes it throw, and nothing reaches the prototype', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.jsonValue().map((v) => file({ emails: v })),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const read = readProfileFile(text);
      if ('profile' in read) expect(ProfileSchema.parse(read.profile)).toEqual(read.profile);
      expect({}).not.toHaveProperty('lighthouse');
    }),
    { numRuns: 300 },
  );
});
