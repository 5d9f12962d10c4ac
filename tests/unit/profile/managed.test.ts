/** A browser that cannot say what the organization has set. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAllowed } from '../../../policy/allowed';
import { loadPolicy } from '../../../policy/managed';

let said: unknown[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text) => {
    said.push(text);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const rejecting = (error: unknown) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(error);

test('Firefox without a policy is no error', async () => {
  rejecting({ message: 'Managed storage manifest not found' });
  expect(await loadPolicy()).toEqual({ policy: {}, problems: [] });
  rejecting(new Error('Managed storage manifest not found'));
  expect(await isAllowed('lookUp')).toBe(true);
  expect(said).toEqual([]);
});

test('any other refusal is reported', async () => {
  rejecting(new TypeError('corrupt'));
  expect(await loadPolicy()).toEqual({ policy: {}, problems: [] });
  expect(said).toEqual([expect.stringContaining('policy: TypeError')]);
});
