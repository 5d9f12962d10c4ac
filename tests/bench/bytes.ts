/** What is put into a page, in bytes: raw, and as a package would carry it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './model.ts';

/** Every frame pays for the first; the others are put in on demand. */
export const SCRIPTS = ['watch', 'read', 'panel', 'act', 'facts'] as const;

/** @param build the folder of the built extension. */
export function bytes(build: string): Measure[] {
  return SCRIPTS.map((name) => {
    const content = readFileSync(join(build, `${name}.js`));
    return {
      id: `bytes-${name}`,
      title: `Size of ${name}.js`,
      about:
        name === 'watch'
          ? 'Put into every frame of a portal.'
          : 'Put into a frame when it is needed.',
      unit: 'bytes',
      series: [
        { subject: 'raw', samples: [content.length] },
        { subject: 'gzip', samples: [gzipSync(content, { level: 9 }).length] },
      ],
    };
  });
}
