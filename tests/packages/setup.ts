import { ensureBuilt } from '../tools/build.ts';

/** The builds as they are now. */
export default function setup(): void {
  ensureBuilt('chrome');
  ensureBuilt('firefox');
}
