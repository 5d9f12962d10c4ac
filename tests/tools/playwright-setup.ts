import { ensureBuilt } from './build.ts';

/** Before the tests in browsers: the extension as it is now. */
export default function setup(): void {
  ensureBuilt('chrome');
  ensureBuilt('firefox');
}
