import { ensureBuilt } from './build.ts';
import { ensureBundles } from './bundles.ts';

/** Before the browser tests: the extension as it is now, and what the pages load. */
export default function setup(): void {
  ensureBundles();
  ensureBuilt('chrome');
  ensureBuilt('firefox');
}
