import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestionFrom } from '../../../profile/suggestion';

const HOME = 'https://portal.azure.com/#home';
const user = (text: string) => ({ from: 'avatar-user', text });
const tenant = (text: string) => ({ from: 'avatar-tenant', text });
const PARTNER = tenant('PARTNER LTD (PARTNER.ONMICROSOFT.COM)');

test('the signed-in account and the directory are offered', () => {
  expect(suggestionFrom({ url: HOME, hints: [user('ada.lin@partner.example'), PARTNER] })).toEqual({
    email: 'ada.lin@partner.example',
    firstName: 'Ada',
    lastName: 'Lin',
    directory: { domains: ['partner.onmicrosoft.com'], names: ['PARTNER LTD'] },
  });
  expect(suggestionFrom({ url: HOME, hints: [user('ada@partner.example')] })).toEqual({
    email: 'ada@partner.example',
  });
});

test.each([
  ['an alias', HOME, [user('user_0123456789abcdef'), PARTNER]],
  ['a guest', HOME, [user('ada_partner.example#EXT#@contoso.onmicrosoft.com'), PARTNER]],
  ['an address that names a tenant', 'https://portal.azure.com/contoso.com', [user('a@b.example')]],
  ['an address with a hint', 'https://portal.azure.com/#@contoso.com/x', [user('a@b.example')]],
  [
    'an address that names a delegated customer',
    'https://admin.microsoft.com/?delegatedOrg=contoso.com',
    [user('a@b.example')],
  ],
  ['no hint', HOME, []],
  ['a name alone', HOME, [user('Ada Lin'), tenant('PARTNER LTD')]],
  ['no address at all', 'nonsense', [user('a@b.example')]],
])('nothing is offered for %s', (_what, url, hints) => {
  expect(suggestionFrom({ url, hints })).toBeNull();
});

test('no text of a page makes it throw', () => {
  const hint = fc.record({
    from: fc.constantFrom('avatar-user', 'avatar-tenant', 'avatar-title', 'header-organization'),
    text: fc.string({ unit: 'binary', maxLength: 300 }),
  });
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.array(hint), (url, hints) => {
      expect(() => suggestionFrom({ url, hints })).not.toThrow();
    }),
  );
});
