// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stirred } from '../../../page/prove/stir';

let end = new AbortController();
let animations: unknown[] = [];
beforeEach(() => {
  end = new AbortController();
  animations = [];
  document.body.innerHTML = '<p id="one">Contoso</p>';
  document.getAnimations = () => animations as Animation[];
});
afterEach(() => end.abort());

const one = () => document.querySelector('#one') as HTMLElement;
/** Observers are called for a change in a task of their own. */
const heard = () => new Promise((resolve) => setTimeout(resolve, 10));

/** @returns the test of a page that was asked once, and has done nothing since. */
function atRest(): () => boolean {
  const hasStirred = stirred(end.signal);
  expect(hasStirred([document])).toBe(true);
  return () => hasStirred([document]);
}

describe('a page', () => {
  it('is new at first, and rests while nothing happens', async () => {
    const hasStirred = atRest();
    await heard();
    expect([hasStirred(), hasStirred()]).toEqual([false, false]);
  });

  it.each<[string, () => unknown]>([
    ['a text changes', () => ((one().firstChild as Text).data = 'Fabrikam')],
    ['an element comes', () => document.body.append(document.createElement('i'))],
    ['any attribute changes', () => one().setAttribute('data-state', 'open')],
    ['something is typed', () => one().dispatchEvent(new Event('input', { bubbles: true }))],
    ['something is scrolled', () => one().dispatchEvent(new Event('scroll'))],
    ['the pointer comes over it', () => one().dispatchEvent(new Event('pointerover'))],
    ['a transition ends', () => one().dispatchEvent(new Event('transitionend'))],
    ['the window has another size', () => dispatchEvent(new Event('resize'))],
    ['something is animated', () => animations.push({})],
  ])('stirs when %s', async (_, happen) => {
    const hasStirred = atRest();
    happen();
    await heard();
    expect(hasStirred()).toBe(true);
  });

  it('is followed on after it has stirred', async () => {
    const hasStirred = atRest();
    for (const text of ['Fabrikam', 'Northwind']) {
      one().textContent = text;
      await heard();
      expect(hasStirred()).toBe(true);
      await heard();
      expect(hasStirred()).toBe(false);
    }
  });

  it('stirs in each of its roots', async () => {
    const root = one().attachShadow({ mode: 'open' });
    const hasStirred = stirred(end.signal);
    hasStirred([document, root]);
    root.append(document.createElement('b'));
    await heard();
    expect(hasStirred([document, root])).toBe(true);
  });
});
