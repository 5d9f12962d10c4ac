import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let said: string[] = [];
/** Each test meets a fresh list of what was reported already. */
const load = async () => {
  vi.resetModules();
  return await import('../../../text/report');
};

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((...parts) => {
    said.push(parts.join(' '));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const SECRET = 'joe.customer@contoso.example';

describe('an error', () => {
  test('is told with its kind and its place in our code', async () => {
    const { report } = await load();
    report(new TypeError('x is undefined'), 'check directory');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^\[onbehalf\] check directory: TypeError\n {2}at .*\.[jt]s:\d+:\d+/);
  });

  test('names nothing of the page or the profile', async () => {
    const { report } = await load();
    report(new Error(SECRET), 'a');
    report(new Error(`${SECRET}\n    at ${SECRET} (https://portal.example/${SECRET}:1:2)`), 'b');
    report(SECRET, 'c');
    report({ message: SECRET, stack: SECRET }, 'd');
    report(Object.assign(new Error('x'), { name: SECRET }), 'e');
    try {
      JSON.parse(`{${SECRET}}`);
    } catch (error) {
      report(error, 'f');
    }
    expect(said).toHaveLength(6);
    expect(said.join('\n')).not.toContain('contoso');
  });

  test('names no message, whatever it looks like', async () => {
    const { report } = await load();
    fc.assert(
      fc.property(fc.string({ minLength: 12, unit: 'grapheme' }), (text) => {
        said = [];
        report(new Error(`\u2020${text}\u2020`), 'property');
        expect(said.join()).not.toContain('\u2020');
      }),
    );
  });

  test('of one place is told once, and no more than fifty are', async () => {
    const { report } = await load();
    const error = new Error('again');
    report(error, 'a');
    report(error, 'a');
    expect(said).toHaveLength(1);
    for (let at = 0; at < 100; at += 1) report(error, `place ${at}`);
    expect(said).toHaveLength(50);
  });

  test.each([
    [
      'Chromium',
      'Error: m\n    at read (chrome-extension://abc/read.js:1:234)',
      'read read.js:1:234',
    ],
    ['Firefox', 'read@moz-extension://0-1/read.js:1:234\n', 'read read.js:1:234'],
  ])('has a place in %s', async (_, stack, place) => {
    const { report } = await load();
    report(Object.assign(new Error('m'), { stack }), 'a');
    expect(said[0]).toContain(place);
  });
});

test('a script that fails at its start is told, and throws nothing', async () => {
  const { reporting } = await load();
  expect(
    reporting('read', () => {
      throw new Error(SECRET);
    }),
  ).toBeUndefined();
  expect(said.join()).toContain('[onbehalf] read: Error');
  expect(reporting('read', () => 7)).toBe(7);
});
