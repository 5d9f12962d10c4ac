import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { safeParse } from '../../../text/safe-parse';

test('nothing is made of text: the content security policy has nothing to report', () => {
  const made = vi.fn();
  vi.stubGlobal('Function', new Proxy(Function, { construct: made, apply: made }));
  expect(safeParse(z.strictObject({ a: z.string() }), { a: 'b' }).success).toBe(true);
  vi.unstubAllGlobals();
  expect(made).not.toHaveBeenCalled();
});
