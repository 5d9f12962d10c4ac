/**
 * The reader and the proof on every page that stands still, called directly: what they find is what the page's file
 * expects. With the extension around them such pages are replayed in the long run.
 */

import { expect, test } from '@playwright/test';
import { type LoadedPage, loadAll } from '../replay/load.ts';
import { PAGE_FOLDERS } from '../tools/paths.ts';
import { openPage } from './bases.ts';
import { bundle, type Lab, openLab } from './harness.ts';
import type { PageLab } from './in-page';
import { type Judged, judge } from './judge.ts';
import { standsStill } from './still.ts';

declare const onbehalfLab: PageLab;

/** The workers share the pages. */
const PARTS = 4;

const pages = loadAll(PAGE_FOLDERS)
  .filter((entry): entry is LoadedPage => 'page' in entry)
  .filter(standsStill);

test.describe.configure({ mode: 'parallel' });

for (let part = 0; part < PARTS; part++)
  test(`pages that stand still come out as expected, part ${part + 1} of ${PARTS}`, async () => {
    const lab = await openLab(await bundle('in-page.ts'));
    const wrong: string[] = [];
    for (const loaded of pages.filter((_, index) => index % PARTS === part))
      wrong.push(...differences(loaded, await judged(lab, loaded)));
    await lab.close();
    expect(wrong).toEqual([]);
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

function differences({ page: { name, expect: wanted } }: LoadedPage, is: Judged): string[] {
  const told = (what: string, expected: unknown, seen: unknown) =>
    expected === undefined || expected === seen ? [] : [`${name}: ${what} ${expected}, is ${seen}`];
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
