/** Bundles a script of this folder. */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @returns the script with all that it imports, minified. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
