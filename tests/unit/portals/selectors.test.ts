import { describe, expect, it } from 'vitest';
import * as selectors from '../../../portals/selectors';
import { sourceFiles } from '../../tools/source';

const FILES = sourceFiles();
const HOME = 'portals/selectors.ts';

/** What begins a class or an id of the portals' shells and libraries. */
const VENDOR = /\b(?:fx[sc]|azc|msportalfx|fui)-|[.'"\s](?:ms-[A-Z])|O365_|\bmectrl|avatarmenu/;

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
