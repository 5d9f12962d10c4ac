import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../portals/pages';
import { standsStill } from '../../drift/still';
import { type LoadedPage, loadAll } from '../../replay/load';
import { sample, shortRun } from '../../replay/sample';
import { ensurePages } from '../../tools/pages/write';
import { PAGE_FOLDERS } from '../../tools/paths';

ensurePages();
const all = loadAll(PAGE_FOLDERS).filter((entry): entry is LoadedPage => 'page' in entry);
const chosen = sample(all);
const told = (pages: readonly LoadedPage[], what: (page: LoadedPage['page']) => string[]) => [
  ...new Set(pages.flatMap(({ page }) => what(page))),
];

describe('the choice of pages', () => {
  it('is short', () => {
    expect(chosen.length).toBeLessThan(all.length / 5);
  });

  it('has every page of a portal, and silence', () => {
    expect(told(chosen, ({ expect: { page } }) => [String(page ?? null)]).sort()).toEqual(
      [...PAGES, 'null'].sort(),
    );
  });

  it.each([
    ['language', ({ locale }: LoadedPage['page']) => [locale]],
    ['kind of step', ({ steps }: LoadedPage['page']) => steps.flatMap(Object.keys)],
    [
      'check with each status',
      ({ expect: last, steps }: LoadedPage['page']) =>
        [last, ...steps.flatMap((step) => ('expect' in step ? [step.expect] : []))].flatMap(
          ({ findings = {} }) => Object.entries(findings).map(String),
        ),
    ],
  ])('has every %s that all pages have', (_, what) => {
    expect(told(chosen, what).sort()).toEqual(told(all, what).sort());
  });
});

describe('the pages of the short run', () => {
  const replayed = new Set(shortRun(all));

  it('have, with those that are read without the extension, every kind of world, frame arrangement and trap', () => {
    const short = all.filter((page) => replayed.has(page) || standsStill(page));
    const kinds = (names: readonly string[]) => [
      ...new Set(
        names
          .filter((name) =>
            /^(?:azure\/(?:world|frame|blades|pane|sight|trap|changes)|reading\/)/.test(name),
          )
          .map((name) => name.split('-').slice(0, 2).join('-')),
      ),
    ];
    expect(kinds(short.map(({ page }) => page.name)).sort()).toEqual(
      kinds(all.map(({ page }) => page.name)).sort(),
    );
  });

  it('leave out what differs by one rule', () => {
    expect(replayed.size).toBeLessThan(all.length / 3);
  });
});
