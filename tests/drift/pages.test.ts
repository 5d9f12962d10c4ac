/**
 * The reader and the proof on every page that stands still, called directly: what they find is what the page's file
 * expects. With the extension around them such pages are replayed in the long run.
 */

import { test as base, expect } from '@playwright/test';
import { type LoadedPage, loadAll } from '../replay/load.ts';
import { shortReadings } from '../replay/sample.ts';
import { PAGE_FOLDERS } from '../tools/paths.ts';
import { openPage } from './bases.ts';
import { bundle, type Lab, openLab } from './harness.ts';
import type { PageLab } from './in-page';
import { type Judged, judge } from './judge.ts';
import { standsStill } from './still.ts';

declare const onbehalfLab: PageLab;

const test = base.extend<object, { lab: Lab }>({
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use) => {
      const lab = await openLab(await bundle('in-page.ts'));
      await use(lab);
      await lab.close();
    },
    { scope: 'worker' },
  ],
});

const pages = loadAll(PAGE_FOLDERS)
  .filter((entry): entry is LoadedPage => 'page' in entry)
  .filter(standsStill);
const inShortRun = new Set(shortReadings(pages));

for (const loaded of pages)
  test(loaded.page.name, { tag: inShortRun.has(loaded) ? [] : '@long' }, async ({ lab }) => {
    expect(differences(loaded.page, await judged(lab, loaded))).toEqual([]);
  });

/** Reads and proves all frames in sight, the top one first. */
async function judged(lab: Lab, loaded: LoadedPage): Promise<Judged> {
  const { page } = loaded;
  lab.documents(loaded.documents);
  await openPage(lab, loaded);
  const isMicrosoft365 = page.expect.page === 'microsoft-365/support';
  const frames = [];
  for (const frame of await lab.frames())
    frames.push(
      await frame.evaluate(
        (header) => ({ read: onbehalfLab.read(header), proof: onbehalfLab.proveOwn() }),
        isMicrosoft365,
      ),
    );
  return judge(
    frames.map(({ read }) => read),
    new URL(page.url),
    frames.map(({ proof }) => proof),
    page.profile ?? undefined,
  );
}

function differences({ expect: wanted }: LoadedPage['page'], is: Judged): string[] {
  const told = (what: string, expected: unknown, seen: unknown) =>
    expected === undefined || expected === seen
      ? []
      : [`${what}: expected ${expected}, is ${seen}`];
  return [
    ...told('verdict', wanted.verdict, is.verdict),
    ...Object.entries(wanted.findings ?? {}).flatMap(([check, status]) =>
      told(check, status, is.findings[check]),
    ),
    ...(wanted.absent ?? []).flatMap((check) =>
      told(check, 'absent', is.findings[check] ?? 'absent'),
    ),
  ];
}
