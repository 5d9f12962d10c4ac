/** Draws the toolbar icons of the verdicts and the product's own from `components/shapes.ts` at build time. */

import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { defineWxtModule } from 'wxt/modules';
import { toolbarIcons } from '../components/toolbar-svg';

const SIZES = [16, 32, 48];

export default defineWxtModule({
  name: 'verdict-icons',
  setup(wxt) {
    const names = Object.keys(toolbarIcons()).flatMap((name) =>
      SIZES.map((size) => ({ name, size, file: `icons/${name}-${size}.png` })),
    );
    wxt.hooks.hook('prepare:publicPaths', (_wxt, paths) => {
      paths.push(...names.map(({ file }) => file));
    });
    wxt.hooks.hook('build:done', async (_wxt, output) => {
      await mkdir(resolve(wxt.config.outDir, 'icons'), { recursive: true });
      const icons = toolbarIcons();
      for (const { name, size, file } of names) {
        // Drawn at the final size: a large picture scaled down would blur the edges of 16 px.
        await sharp(Buffer.from(icons[name as keyof typeof icons]), {
          density: size * 3,
        })
          .resize(size, size)
          .png()
          .toFile(resolve(wxt.config.outDir, file));
        output.publicAssets.push({ type: 'asset', fileName: file });
      }
    });
  },
});
