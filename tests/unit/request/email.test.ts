import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../profile/profile';
import { asciiAddress, ownerOf } from '../../../request/email';

const profile = {
  emails: ['ada@bücher.example'],
  domains: ['partner.example'],
} as unknown as Profile;

describe('an address is the same in any spelling of its domain', () => {
  it.each(['ada@bücher.example', 'ADA@xn--bcher-kva.example', ' ada@BÜCHER.example '])(
    '%s is the own one',
    (address) => expect(ownerOf(address, profile, null)).toBe('mine'),
  );

  it('what only looks like the own domain is not, and is spelled out', () => {
    const address = 'ada@p\u0430rtner.example';
    expect(ownerOf(address, profile, null)).toBe('foreign');
    expect(asciiAddress(address)).toBe('ada@xn--prtner-3nf.example');
  });

  it.each(['', 'ada', 'ada@', '@', 'ada@a b', 'Ada <ada@partner.example>'])(
    'what is no address stays as it is: %j',
    (text) => expect(asciiAddress(text)).toBe(text),
  );
});
