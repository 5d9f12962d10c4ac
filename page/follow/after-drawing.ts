/** Looking at a page when that costs least: right after the browser has drawn it, and so has laid it out anyway. */

/** Longest wait for the browser to draw, in milliseconds; in a window that is covered it draws no more. */
const DRAWN = 60;

/** Does work after the next frame; before it, the browser would lay the page out for this work alone. */
export function afterDrawing(work: () => void): void {
  let isWaiting = true;
  const then = () => {
    if (!isWaiting) return;
    isWaiting = false;
    work();
  };
  setTimeout(then, DRAWN);
  requestAnimationFrame(() => setTimeout(then));
}
