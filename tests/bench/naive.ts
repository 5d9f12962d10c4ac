/**
 * The usual small extension, to compare with: in every frame, an observer whose callback looks at every field
 * again. It is written into a folder when the benchmark starts.
 */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchPatterns } from '../../portals/hosts.ts';

const SCRIPT = `
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

/** @returns the folder of the unpacked extension. */
export function writeNaive(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-naive-'));
  const manifest = {
    manifest_version: 3,
    name: 'Rescan per callback',
    version: '1',
    content_scripts: [
      {
        matches: matchPatterns('required'),
        js: ['scan.js'],
        all_frames: true,
        run_at: 'document_end',
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'scan.js'), SCRIPT);
  return folder;
}
