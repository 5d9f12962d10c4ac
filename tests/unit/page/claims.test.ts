import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClaims } from '../../../page/facts/claims';

const A = '0f0e0d0c-1a2b-4c3d-8e9f-a0b1c2d3e4f5';
const B = '1a2b3c4d-5e6f-4a1b-9c2d-3e4f5a6b7c8d';

describe("whose a customer's texts are", () => {
  it('never gives a text to another customer than the one under whom it was seen first', () => {
    const step = fc.record({
      tenant: fc.constantFrom(A, B, 'c'),
      text: fc.constantFrom('Contoso', 'contoso ', 'Fabrikam', 'fabrikam.example', 'x'),
      how: fc.constantFrom('own', 'take'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const claims = createClaims();
        const first = new Map<string, string>();
        for (const { tenant, text, how } of steps) {
          const key = text.trim().toLowerCase();
          if (!first.has(key)) first.set(key, tenant);
          if (how === 'own') claims.own(tenant, text);
          else expect(claims.take(tenant, text)).toBe(first.get(key) === tenant ? text : undefined);
        }
      }),
    );
  });

  it('believes a page that prints the tenant ID beside the text', () => {
    const claims = createClaims();
    claims.own(A, 'fabrikam.example');
    expect(claims.take(B, 'fabrikam.example')).toBeUndefined();
    expect(claims.take(B, 'fabrikam.example', true)).toBe('fabrikam.example');
    expect(claims.take(A, 'fabrikam.example')).toBeUndefined();
  });

  it('gives nothing for nothing, and forgets rather than grows without end', () => {
    const claims = createClaims();
    expect(claims.take(A, undefined)).toBeUndefined();
    expect(claims.take(A, '')).toBeUndefined();
    for (let i = 0; i < 5000; i++) claims.own(A, `name ${i}`);
    expect(claims.take(B, 'name 0')).toBe('name 0');
    expect(claims.take(B, 'name 4999')).toBeUndefined();
  });
});
