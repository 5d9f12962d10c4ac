/** One changed page: what the reading alone says of it, and what is left of that once it is proved. */

import type { Base } from './bases.ts';
import type { Lab } from './harness.ts';
import type { Outcome, PageLab, Variant } from './in-page';
import { type Judged, judge } from './judge.ts';

declare const onbehalfLab: PageLab;

export interface Tried {
  outcome: Outcome;
  /** By the readings alone. */
  read: Judged;
  /** With the proof, which is asked for where the readings alone are ready. */
  proved: Judged;
}

/** Judges frames that stand in the lab's page now; those are proved, if the readings alone say that they are right. */
export async function judgeProved(
  { page }: Lab,
  frames: Outcome['frames'],
  url: URL,
): Promise<Pick<Tried, 'read' | 'proved'>> {
  const read = judge(frames, url);
  if (read.verdict !== 'ready') return { read, proved: read };
  const proofs = await page.evaluate(() => onbehalfLab.prove());
  return { read, proved: judge(frames, url, proofs) };
}

/** Changes a page and judges it. */
export async function tryVariant(
  lab: Lab,
  base: Base,
  what: Omit<Variant, 'html' | 'header'>,
): Promise<Tried> {
  const variant: Variant = { ...what, html: base.html, header: base.header };
  const outcome = await lab.page.evaluate((one) => onbehalfLab.vary(one), variant);
  return { outcome, ...(await judgeProved(lab, outcome.frames, base.url)) };
}
