/** The bytes of each script that goes into pages. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from '../model.ts';

/** What goes into pages: the watcher into every frame, the others where they are needed. */
export const SCRIPTS = [
  'watch.js',
  'detect.js',
  'read.js',
  'prove.js',
  'traces.js',
  'facts.js',
  'panel.js',
  'panel-around.js',
  'act.js',
  'check-fields.js',
] as const;

export interface Bytes {
  raw: number;
  gzip: number;
}

/** @param build the folder of the built extension. */
export function bytesOf(build: string, script: string): Bytes {
  const text = readFileSync(join(build, script));
  return { raw: text.length, gzip: gzipSync(text, { level: 9 }).length };
}

export function bytes(build: string): Measure[] {
  return (['raw', 'gzip'] as const).map((kind) => ({
    id: `bytes-${kind}`,
    title: `Size of the injected scripts, ${kind === 'raw' ? 'uncompressed' : 'compressed (gzip -9)'}`,
    about:
      'watch.js runs in every frame of the portals. The others are injected into single frames when they are needed: detect.js where headings or labels begin like those of a form, read.js into the frames of a tab that shows a form, prove.js next to it once the readings alone would be ready, traces.js where the title or description of a request is shown while the customer book is not empty, panel.js and then panel-around.js into the top frame, facts.js on pages of customers and products, act.js when the user selects “Show me” or “Fill in my details”, check-fields.js when the user asks what was read.',
    unit: 'bytes',
    series: SCRIPTS.map((script) => ({ subject: script, samples: [bytesOf(build, script)[kind]] })),
  }));
}
