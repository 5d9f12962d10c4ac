/** Keeps the focus on a page when the control that had it is removed. */

const FOCUSABLE = [
  ...['button', 'input', 'select', 'textarea'].map(
    (name) => `${name}:not(:disabled,[type=hidden])`,
  ),
  'a[href]',
  'summary',
  '[tabindex="0"]',
].join();

/** Milliseconds in which a component can place the focus itself; what it does after painting comes first. */
const PATIENCE = 120;

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

const firstIn = (element: Element): HTMLElement | undefined =>
  [element, ...element.querySelectorAll(FOCUSABLE)].find(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(FOCUSABLE) && one.checkVisibility(),
  );

const withParents = (element: Element | null): Element[] =>
  element ? [element, ...withParents(element.parentElement)] : [];

/**
 * A last resort: when what had the focus is gone and nothing has taken it, it goes to what took the place, or else to the
 * first control of the smallest group that is left. Without it the focus falls to the body, and the keyboard starts again from the top.
 * @param root what the page renders into.
 */
export function keepFocus(root: Element): void {
  let path: Element[] = [];
  root.addEventListener('focusin', ({ target }) => {
    path = withParents(target as Element);
  });
  root.addEventListener('focusout', ({ target }) =>
    // What is removed is still there while this is said. Left by the user, who may have pressed on nothing:
    queueMicrotask(() => {
      if (path[0] === target && path[0]?.isConnected) path = [];
    }),
  );
  new MutationObserver((records) => {
    if (!path[0] || path[0].isConnected) return;
    const left = path.filter((one) => one.isConnected);
    path = [];
    const added = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter(
        (node): node is Element => node instanceof Element && left[0]?.contains(node) === true,
      );
    setTimeout(() => {
      if (!isLost()) return;
      const near = [...added.filter((one) => one.isConnected), ...left];
      near.map(firstIn).find(Boolean)?.focus();
    }, PATIENCE);
  }).observe(root, { childList: true, subtree: true });
}
