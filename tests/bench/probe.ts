/**
 * A copy of the build with one script more, before the watcher and in its world, that counts what a frame keeps:
 * observers and timers. The watcher itself is the one that is shipped, byte for byte.
 */

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Counts what observes or waits; numbers that go up when something begins, and down when it ends. */
const PROBE = `(() => {
  const counts = { MutationObserver: 0, IntersectionObserver: 0, ResizeObserver: 0, PerformanceObserver: 0,
    setTimeout: 0, setInterval: 0, requestAnimationFrame: 0, requestIdleCallback: 0 };
  globalThis.counts = counts;
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const { observe, disconnect } = globalThis[name].prototype;
    const active = new Set();
    globalThis[name].prototype.observe = function (...given) {
      active.add(this);
      counts[name] = active.size;
      return observe.apply(this, given);
    };
    globalThis[name].prototype.disconnect = function () {
      active.delete(this);
      counts[name] = active.size;
      return disconnect.apply(this);
    };
  }
  const once = (start, stop) => {
    const begin = globalThis[start];
    const end = globalThis[stop];
    const waiting = new Set();
    const count = () => { counts[start] = waiting.size; };
    globalThis[start] = (callback, ...given) => {
      const id = begin.call(globalThis, (...passed) => {
        if (start !== 'setInterval') { waiting.delete(id); count(); }
        callback(...passed);
      }, ...given);
      waiting.add(id);
      count();
      return id;
    };
    globalThis[stop] = (id) => { waiting.delete(id); count(); end.call(globalThis, id); };
  };
  once('setTimeout', 'clearTimeout');
  once('setInterval', 'clearInterval');
  once('requestAnimationFrame', 'cancelAnimationFrame');
  once('requestIdleCallback', 'cancelIdleCallback');
})();`;

interface Manifest {
  content_scripts: { js: string[] }[];
}

/**
 * @param build the folder of the built extension.
 * @returns the folder of the copy.
 */
export function withProbe(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-probe-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const script of manifest.content_scripts) script.js.unshift('probe.js');
  writeFileSync(join(folder, 'probe.js'), PROBE);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
