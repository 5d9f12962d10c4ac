/** Small extensions to compare with. Each is written into a folder when the benchmark starts. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchPatterns } from '../../portals/hosts.ts';

/**
 * The minimum cost of an extension that looks at headings and labels in a frame: the listeners it needs, one
 * `querySelectorAll` a third of a second after loading, and the texts of what that finds.
 */
export const LEAST = `
const look = () => {
  const found = document.querySelectorAll('h1,h2,h3,[role=heading],label,legend,[aria-label]');
  for (const element of found) if (element.textContent === 'New support request') chrome.runtime.sendMessage(0);
};
for (const type of ['click', 'focusin', 'visibilitychange']) addEventListener(type, look, true);
navigation.addEventListener('currententrychange', look);
setTimeout(look, 300);
`;

/** The usual simple approach: an observer whose callback reads every field again. */
export const RESCAN = `
const rescan = () => {
  const found = [];
  for (const field of document.querySelectorAll('input,select,textarea')) {
    if (!field.checkVisibility()) continue;
    const box = field.getBoundingClientRect();
    const label = field.labels?.[0]?.textContent ?? field.closest('div')?.textContent ?? '';
    if (box.width > 1) found.push([label.trim().toLowerCase(), field.value]);
  }
  globalThis.found = found;
};
new MutationObserver(rescan).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
document.addEventListener('input', rescan, true);
rescan();
`;

/**
 * @param script goes into every frame of the portals.
 * @returns the folder of the unpacked extension.
 */
export function writeBaseline(name: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-baseline-'));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [
      {
        matches: matchPatterns('required'),
        js: ['script.js'],
        all_frames: true,
        run_at: 'document_end',
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), script);
  return folder;
}
