/** Whether a page has done anything since it was last looked at: one that rests paints what it painted before. */

import type { Root } from '../dom';

/** What comes with another look of the page, be it by a style sheet alone. */
const EVENTS = [
  'input',
  'change',
  'click',
  'keydown',
  'focusin',
  'pointerover',
  'scroll',
  'toggle',
  'load',
  'resize',
  'transitionrun',
  'transitionend',
  'animationstart',
  'animationend',
] as const;

/**
 * @param signal ends it.
 * @returns whether anything may look different than at the last call; the roots are followed until the next one. Of one
 *   thing nothing tells: a script that changes a rule of a style sheet.
 */
export function stirred(signal: AbortSignal): (roots: readonly Root[]) => boolean {
  let isStirred = true;
  // In a storm of changes the first tells all: the others are not even listened to.
  const stir = () => {
    isStirred = true;
    observer.disconnect();
  };
  const observer = new MutationObserver(stir);
  for (const type of EVENTS) addEventListener(type, stir, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stir);
  return (roots) => {
    if (!isStirred && !document.getAnimations().length) return false;
    isStirred = false;
    for (const root of roots)
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
    return true;
  };
}
