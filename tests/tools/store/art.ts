/** Pictures that are composed rather than taken: drawn as a page, in the product's own colours. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { ROOT } from '../paths.ts';
import type { Listing } from './texts.ts';

const ICON = readFileSync(join(ROOT, 'public-src', 'icon.svg'));
const url = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`;

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { font: 20px/1.35 "Segoe UI", "Noto Sans", "Noto Sans CJK TC", sans-serif; color: #0d2436;
    background: linear-gradient(120deg, #ffffff, #d8ecf8); display: flex; align-items: center;
    height: 100vh; overflow: hidden }
  .words { flex: none; display: grid; gap: 16px; align-content: center }
  .name { display: flex; align-items: center; gap: 14px; font-weight: 700 }
  .cards { display: flex; gap: 32px; align-items: flex-start }
  .card { border-radius: 10px; box-shadow: 0 12px 40px #0d24364d; display: block }
`;

interface Drawing {
  width: number;
  height: number;
  style: string;
  body: string;
}

/** Draws a page of exactly this size. */
async function draw(browser: Browser, drawing: Drawing, path: string): Promise<void> {
  const { width, height, style, body } = drawing;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>${STYLE}${style}</style>${body}`);
  await page.screenshot({ path });
  await page.close();
}

const words = (line: string) =>
  `<div class="words"><div class="name"><img src="${url('image/svg+xml', ICON)}" alt="">Onbehalf</div>
    <div class="line">${line}</div></div>`;

/** The popup twice, side by side with what it is for; 1280 × 800. */
export async function drawPopups(
  browser: Browser,
  { art }: Listing,
  popups: readonly Buffer[],
  path: string,
): Promise<void> {
  const cards = popups.map(
    (png, index) =>
      `<img class="card" style="margin-top:${index * 56}px" src="${url('image/png', png)}" alt="">`,
  );
  await draw(
    browser,
    {
      width: 1280,
      height: 800,
      style: `.words { width: 330px; margin: 0 40px 0 60px } .name { font-size: 34px }
        .name img { width: 52px } .line { font-size: 26px; white-space: pre-line; text-wrap: balance } .card { width: 388px }`,
      body: `${words(art.popup)}<div class="cards">${cards.join('')}</div>`,
    },
    path,
  );
}

/** The small promotional picture; 440 × 280. */
export async function drawTile(browser: Browser, { art }: Listing, path: string): Promise<void> {
  await draw(
    browser,
    {
      width: 440,
      height: 280,
      style: `.words { width: 100%; padding: 0 36px } .name { font-size: 46px }
        .name img { width: 72px } .line { font-size: 23px }`,
      body: words(art.line),
    },
    path,
  );
}

/** The wide promotional picture, with the form; 1400 × 560. */
export async function drawMarquee(
  browser: Browser,
  { art }: Listing,
  form: Buffer,
  path: string,
): Promise<void> {
  await draw(
    browser,
    {
      width: 1400,
      height: 560,
      style: `.words { width: 470px; margin: 0 20px 0 80px } .name { font-size: 60px }
        .name img { width: 92px } .line { font-size: 30px }
        .card { width: 790px; margin-top: 150px }`,
      body: `${words(art.line)}<img class="card" src="${url('image/png', form)}" alt="">`,
    },
    path,
  );
}

/** The icon with the margin that Chrome asks for (128, of which 96 are drawn on), and Edge's logo (300). */
export async function drawIcons(folder: string): Promise<void> {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  for (const [name, drawn, margin] of [
    ['icon-128.png', 96, 16],
    ['logo-300.png', 240, 30],
  ] as const) {
    const sides = { top: margin, bottom: margin, left: margin, right: margin };
    await sharp(ICON, { density: 300 })
      .resize(drawn, drawn)
      .extend({ ...sides, background: clear })
      .png()
      .toFile(join(folder, name));
  }
}
