import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as selectors from '../../../portals/selectors';
import { ROOT } from '../../tools/paths';
import { sourceFiles } from '../../tools/source';

const FILES = sourceFiles();
const HOME = 'portals/selectors.ts';

/** What begins a class or an id of the portals' shells and libraries. */
const VENDOR = /\b(?:fx[sc]|azc|msportalfx|fui)-|[.'"\s](?:ms-[A-Z])|O365_|\bmectrl|avatarmenu/;

/** What the test pages are made of, and the browser tests with pages of their own. */
const PAGES = ['tests/tools/pages', 'tests/pages', 'tests/e2e', 'tests/trust']
  .flatMap((folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
      .filter((name) => /\.(?:ts|html)$/.test(name))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  )
  .join('\n');

describe('what the portals’ markup is called', () => {
  it('stands in one file', () => {
    const elsewhere = FILES.filter(({ path, code }) => path !== HOME && VENDOR.test(code));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
    expect(FILES.filter(({ code }) => VENDOR.test(code)).map(({ path }) => path)).toEqual([HOME]);
  });

  it.each(Object.keys(selectors))('%s is asked for', (name) => {
    const asking = FILES.filter(
      ({ path, code }) => path !== HOME && new RegExp(`\\b${name}\\b`).test(code),
    );
    expect(asking).not.toEqual([]);
  });

  it('is on a test page, under the same name: one that is renamed here must be renamed there', () => {
    const texts = Object.values(selectors)
      .filter(Array.isArray)
      .flat()
      .map((one: string | selectors.HintSelector) =>
        typeof one === 'string' ? one : one.selector,
      );
    // A class, an id, or the text that an attribute must contain.
    const names = texts.flatMap((selector) =>
      [...selector.matchAll(/[.#]([\w-]+)|[*^]="?([^"\] ]+)/g)].map(
        ([, name, part]) => name ?? part,
      ),
    );
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => !PAGES.includes(name ?? ''))).toEqual([]);
  });

  it('holds no selector twice in one list', () => {
    for (const [name, list] of Object.entries(selectors)) {
      if (!Array.isArray(list)) continue;
      const each = list.map((one) => JSON.stringify(one));
      expect(new Set(each).size, name).toBe(each.length);
    }
  });

  it('lists the words of classes that a saved page must keep', () => {
    const asked = Object.values(selectors)
      .filter(Array.isArray)
      .flat()
      .flatMap(
        (one) => /\[class\*="?(\w+)/.exec(JSON.stringify(one).replaceAll('\\', ''))?.[1] ?? [],
      );
    expect(asked).not.toEqual([]);
    for (const word of asked) expect(word).toMatch(selectors.READ_IN_CLASSES);
  });
});
