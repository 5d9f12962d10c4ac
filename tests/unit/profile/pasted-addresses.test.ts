import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, splitAddresses } from '../../../profile/pasted-addresses';

test.each([
  [
    'Ada Lin <ada@partner.example>; Bo <bo@partner.example>',
    ['ada@partner.example', 'bo@partner.example'],
  ],
  ['"Lin, Ada" <ada@partner.example>', ['ada@partner.example']],
  [
    'Lin, Ada <ada@partner.example>, bo@partner.example',
    ['ada@partner.example', 'bo@partner.example'],
  ],
  ['a@x.example b@x.example\nc@x.example', ['a@x.example', 'b@x.example', 'c@x.example']],
  ['ada＠partner．example', ['ada@partner.example']],
  ['mailto:ada@partner.example', ['ada@partner.example']],
  ['ada@bücher.example', ['ada@xn--bcher-kva.example']],
  ['Ada Lin', ['Ada Lin']],
  ['  ', []],
])('%j is %j', (text, addresses) => expect(splitAddresses(text)).toEqual(addresses));

test('what was taken once is taken as it is the next time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.emailAddress(), (name, email) => {
      const once = splitAddresses(`${name} <${email}>`);
      expect(splitAddresses(once.join('; '))).toEqual(once);
      expect(addressOf(email)).toBe(email);
    }),
  );
});
