/** The replayable pages, loaded once each: as markup to change, and with what their controls are called. */

import { type LoadedPage, loadAll } from '../replay/load.ts';
import { ensurePages } from '../tools/pages/write.ts';
import { PAGE_FOLDERS } from '../tools/paths.ts';
import type { Lab } from './harness.ts';
import type { PageLab } from './in-page';
import { type Judged, judge } from './judge.ts';
import type { Named } from './names';
import type { Spoil } from './spoil';
import { judgeProved } from './try.ts';

declare const onbehalfLab: PageLab;

export const SPOILS: readonly Spoil[] = ['none', 'plan', 'email', 'own'];

export interface Base {
  name: string;
  url: URL;
  html: string;
  header: boolean;
  /** Tried for safety, left out of the figures. */
  isTrap: boolean;
  /** What it comes out as unchanged, spoilt in each way that it can be. */
  judged: Partial<Record<Spoil, Judged>>;
  /** Unchanged it is ready, and proved to be. */
  isReady: boolean;
}

/** All pages that hold a form. */
export function formPages(): LoadedPage[] {
  ensurePages();
  return loadAll(PAGE_FOLDERS)
    .map((entry) => {
      if ('page' in entry) return entry;
      throw new Error(entry.errors.join('\n'));
    })
    .filter(({ page: { name } }) => /^(?:azure|microsoft-365)\//.test(name));
}

/**
 * The ones of one document that come out the same without anybody's doing, with the tests' profile. Not those of two
 * fields called e-mail: a change may take the second one away, and what is left is clear.
 */
export const changeable = ({ page, documents }: LoadedPage): boolean =>
  page.steps.length === 0 &&
  !page.name.includes('/contact-email-two-') &&
  page.profile !== null &&
  [...documents.values()].filter(({ type }) => type.startsWith('text/html')).length === 1;

/** Made up to lead the reader astray, or what it says hangs on the order or an id. */
const isTrap = ({ page }: LoadedPage): boolean =>
  /\/(?:trap|questions|header-logo|selector)-/.test(page.name);

let visits = 0;

/** Opens a page and waits until its form is drawn. */
export async function openPage({ page }: Lab, { page: { url } }: LoadedPage): Promise<void> {
  // A new document each time, also when only the hash differs; the query does not choose the document.
  const address = new URL(url);
  address.searchParams.set('visit', String(visits++));
  await page.goto(address.href, { waitUntil: 'load' });
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll('[data-after]')].length;
    const empty = [...document.querySelectorAll('script[data-form]')].some(
      (data) =>
        !document.getElementById((data as HTMLElement).dataset.form ?? '')?.firstElementChild,
    );
    return !waiting && !empty;
  });
}

/** @returns the page to change; read unspoilt and spoilt. */
export async function baseOf(lab: Lab, loaded: LoadedPage): Promise<Base> {
  const { page } = lab;
  const html = await page.evaluate(() => onbehalfLab.snapshot());
  const base: Base = {
    name: loaded.page.name,
    url: new URL(loaded.page.url),
    html,
    header: loaded.page.name.startsWith('microsoft-365/'),
    isTrap: isTrap(loaded),
    judged: {},
    isReady: false,
  };
  const reads = await page.evaluate(
    ({ spoils, ...input }) => spoils.map((spoil) => onbehalfLab.original({ ...input, spoil })),
    { html, header: base.header, spoils: [...SPOILS] },
  );
  SPOILS.forEach((spoil, i) => {
    const read = reads[i];
    if (read) base.judged[spoil] = judge([read], base.url);
  });
  const own = await page.evaluate((input) => onbehalfLab.original(input), {
    html,
    header: base.header,
    spoil: 'none' as const,
  });
  base.isReady =
    own !== null && (await judgeProved(lab, [own], base.url)).proved.verdict === 'ready';
  return base;
}

/**
 * The pages to change.
 * @param options `only`: whose names match. `most`: how many, evenly spread and shifted by the seed. `noTraps`: none that
 *   is made up to lead the reader astray.
 */
export async function basesFor(
  lab: Lab,
  options: { seed: number; only?: string | undefined; most: number; noTraps?: boolean },
): Promise<Base[]> {
  const { seed, only, most, noTraps } = options;
  const all = formPages().filter(
    (loaded) =>
      changeable(loaded) &&
      (!only || new RegExp(only).test(loaded.page.name)) &&
      !(noTraps && isTrap(loaded)),
  );
  const bases: Base[] = [];
  for (const loaded of sample(all, Math.min(all.length, most), seed)) {
    lab.documents(loaded.documents);
    await openPage(lab, loaded);
    bases.push(await baseOf(lab, loaded));
  }
  return bases;
}

/** Evenly spread over the list, shifted by the seed. */
function sample<T>(all: readonly T[], count: number, seed: number): T[] {
  const step = all.length / count;
  const shift = (seed % 1000) / 1000;
  return Array.from({ length: count }, (_, i) => all[Math.floor((i + shift) * step)] as T);
}

/** @returns what the controls of all visible frames are called. */
export async function namesOf(lab: Lab): Promise<Named[]> {
  const all: Named[] = [];
  for (const frame of await lab.frames())
    all.push(...(await frame.evaluate(() => onbehalfLab.names())));
  return all;
}
