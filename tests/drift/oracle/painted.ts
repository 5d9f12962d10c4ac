/** By pictures: taking the letters of a value away must change what is painted where they stand. */

import type { CDPSession, Frame } from '@playwright/test';
import sharp from 'sharp';
import type { PageLab } from '../in-page';
import type { Rect } from './in-page';

declare const onbehalfLab: PageLab;

/** Of 255 in one of the three colours; less is no letter that people read. */
const SEEN = 30;
/** Fewer pixels are no text. */
const FEWEST = 8;

interface Picture {
  data: Buffer;
  width: number;
  height: number;
}

async function shot(devtools: CDPSession): Promise<Picture> {
  const { data } = await devtools.send('Page.captureScreenshot', { optimizeForSpeed: true });
  const { data: pixels, info } = await sharp(Buffer.from(data, 'base64'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: pixels, width: info.width, height: info.height };
}

/** @returns how many pixels within the rectangles are another colour. */
function changed(before: Picture, after: Picture, rects: readonly Rect[]): number {
  let count = 0;
  for (const { x, y, width, height } of rects) {
    const right = Math.min(before.width, Math.ceil(x + width));
    const bottom = Math.min(before.height, Math.ceil(y + height));
    for (let row = Math.max(0, Math.floor(y)); row < bottom; row += 1) {
      for (let column = Math.max(0, Math.floor(x)); column < right; column += 1) {
        const at = (row * before.width + column) * 3;
        for (let colour = 0; colour < 3; colour += 1) {
          if (Math.abs((before.data[at + colour] ?? 0) - (after.data[at + colour] ?? 0)) > SEEN) {
            count += 1;
            break;
          }
        }
      }
    }
  }
  return count;
}

/**
 * @param frame the frame of a form, whose claims were taken.
 * @returns which of its values and captions are not painted.
 */
export async function unpainted(devtools: CDPSession, frame: Frame): Promise<string[]> {
  const claims = await frame.evaluate(() => onbehalfLab.claimed());
  const failed: string[] = [];
  const done = new Set<string>();
  for (const [n, { field, value, caption }] of claims.entries()) {
    const parts = claims.flatMap(({ hasCaption }, at) =>
      hasCaption ? [`${at} value`, `${at} caption`] : [`${at} value`],
    );
    const own = parts.filter((part) => part.startsWith(`${n} `) && !done.has(part));
    if (!own.length) continue;
    await frame.evaluate((at) => onbehalfLab.reveal(at), n);
    const before = await shot(devtools);
    // All that is in sight at once; what of the others shows nothing now has its own turn.
    const waiting = parts.filter((part) => !done.has(part));
    const places = await frame.evaluate((all) => {
      const where = all.map((part) => {
        const [at, what] = part.split(' ') as [string, 'value' | 'caption'];
        return onbehalfLab.lettersAt(Number(at), what);
      });
      for (const part of all) {
        const [at, what] = part.split(' ') as [string, 'value' | 'caption'];
        onbehalfLab.erase(Number(at), what);
      }
      return where;
    }, waiting);
    const after = await shot(devtools);
    await frame.evaluate(() => onbehalfLab.erase(null));
    waiting.forEach((part, at) => {
      if (changed(before, after, places[at] ?? []) >= FEWEST) done.add(part);
    });
    for (const part of own)
      if (!done.has(part))
        failed.push(
          part.endsWith('value')
            ? `${field} “${value}” is not painted`
            : `the caption “${caption}” of ${field} is not painted`,
        );
  }
  return failed;
}

const ERASE = `function () {
  this.scrollIntoView({ block: 'center', behavior: 'instant' });
  this.dataset.before = this.style.cssText;
  this.style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
}`;
const GIVE_BACK = `function () {
  this.style.cssText = this.dataset.before;
  delete this.dataset.before;
}`;
const SHOW = `function () {
  this.scrollIntoView({ block: 'center', behavior: 'instant' });
}`;

/**
 * @param node a control, as the accessibility tree names it.
 * @returns whether its letters are painted.
 */
export async function isPainted(devtools: CDPSession, node: number): Promise<boolean> {
  const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: node });
  const { objectId } = object;
  if (objectId === undefined) return false;
  const call = (functionDeclaration: string) =>
    devtools.send('Runtime.callFunctionOn', { objectId, functionDeclaration });
  await call(SHOW);
  // Fails for what has no box at all.
  const quads = await devtools
    .send('DOM.getContentQuads', { backendNodeId: node })
    .then((found) => found.quads)
    .catch(() => []);
  const before = await shot(devtools);
  await call(ERASE);
  const after = await shot(devtools);
  await call(GIVE_BACK);
  return changed(before, after, quads.map(rectOf)) >= FEWEST;
}

function rectOf(quad: readonly number[]): Rect {
  const [xs, ys] = [0, 1].map((axis) => quad.filter((_, at) => at % 2 === axis)) as [
    number[],
    number[],
  ];
  const [x, y] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys))];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
