import { ensureBuilt } from './build.ts';
import { ensurePages } from './pages/write.ts';

/** Before the browser tests: the extension as it is now, and the pages. */
export default function setup(): void {
  ensurePages();
  ensureBuilt('chrome');
  ensureBuilt('firefox');
}
