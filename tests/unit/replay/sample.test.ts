import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../portals/pages';
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
  const short = new Set(shortRun(all).map(({ page }) => page.name));

  it('have every world, language, frame arrangement and trap of visibility', () => {
    const kinds =
      /^(?:azure\/(?:world|frame|blades|pane|sight|trap|changes)-|raw\/|tour\/|saved\/|handwritten\/)/;
    // What is pressed in the panel, and one world, are left to the long run.
    const names = all
      .filter(({ page }) => !page.steps.some((step) => 'press' in step))
      .map(({ page }) => page.name)
      .filter((name) => name !== 'azure/world-floating-right');
    const those = names.filter(
      (name) => kinds.test(name) || /^azure\/language-.*-right$/.test(name),
    );
    expect(those.length).toBeGreaterThan(150);
    expect(those.filter((name) => !short.has(name))).toEqual([]);
  });

  it('leave out what differs by one rule', () => {
    expect(short.size).toBeLessThan(all.length * 0.75);
  });
});
