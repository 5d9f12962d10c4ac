/** What is said to be copied is what was given, and nothing that the page put there. */

import { afterEach, expect, test, vi } from 'vitest';
import { copy } from '../../../components/clipboard';

const COPIED = { text: 'Title: one', html: '<p>one</p>' };

/** The window, as far as copying goes: its listeners in their order, and what they put on the clipboard. */
function fakeWindow() {
  const target = new EventTarget();
  const held = new Map<string, string>();
  vi.stubGlobal('window', target);
  vi.stubGlobal('document', {
    execCommand: () => {
      const event = new Event('copy', { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, text: string) => held.set(type, text) },
      });
      return !target.dispatchEvent(event);
    },
  });
  return { target, held };
}
afterEach(() => vi.unstubAllGlobals());

test('text and HTML are put there', async () => {
  const { held } = fakeWindow();
  expect(await copy(COPIED)).toBe(true);
  expect(Object.fromEntries(held)).toEqual({
    'text/plain': 'Title: one',
    'text/html': '<p>one</p>',
  });
});

test('a page that puts something else there before us is noticed', async () => {
  const { target, held } = fakeWindow();
  target.addEventListener('copy', (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    held.set('text/plain', 'run this: evil');
  });
  expect(await copy(COPIED)).toBe(false);
});
