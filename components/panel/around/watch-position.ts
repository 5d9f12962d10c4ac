const CHECK_EVERY = 100;

/**
 * What moves the panel is no change of it: a page can zoom, or look crowded all of a sudden. And another window may have
 * lain over it until it was closed by the first of two presses.
 * @param ground what the panel is drawn into.
 * @param isAsked whether the user has just pressed what may move it.
 * @returns tells when the panel was last seen to have moved, or its window without the focus.
 */
export function watchPosition(ground: HTMLElement, isAsked: () => boolean): () => number {
  let position = '';
  let since = performance.now();
  const measure = () => {
    const { left, top, width, height } = ground.firstElementChild?.getBoundingClientRect() ?? {};
    const now = [left, top, width, height].map((each) => Math.round(each ?? 0)).join();
    const hasMoved = now !== position && !isAsked();
    position = now;
    if (hasMoved || !document.hasFocus()) since = performance.now();
  };
  setInterval(() => {
    if (!document.hidden) measure();
  }, CHECK_EVERY);
  return () => {
    measure();
    return since;
  };
}
