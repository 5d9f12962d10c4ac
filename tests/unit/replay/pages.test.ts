import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '../../../checks';
import { PORTAL_HOSTS, portalHostOf } from '../../../portals/hosts';
import { PAGES } from '../../../portals/pages';
import { VERDICTS } from '../../../request/finding';
import { loadAll } from '../../replay/load.ts';
import { pages } from '../../tools/pages/files.ts';
import type { Expectation } from '../../tools/pages/page.ts';
import { LANGUAGES } from '../../tools/pages/words.ts';
import { ensurePages, writePages } from '../../tools/pages/write.ts';
import { PAGE_FOLDERS } from '../../tools/paths.ts';

const expectations: Expectation[] = pages.flatMap(({ expect: last, steps = [] }) => [
  last,
  ...steps.flatMap((step) => ('expect' in step ? [step.expect] : [])),
]);

describe('the replayable pages', () => {
  it('are read without an error, and no two have one name', () => {
    ensurePages();
    const loaded = loadAll(PAGE_FOLDERS);
    expect(loaded.flatMap((entry) => ('errors' in entry ? entry.errors : []))).toEqual([]);
    const names = loaded.flatMap((entry) => ('page' in entry ? [entry.page.name] : []));
    expect(names.length).toBeGreaterThan(pages.length);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('hold only what the tables say, also when something else was written before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'onbehalf-pages-'));
    try {
      mkdirSync(join(folder, 'azure'));
      writeFileSync(join(folder, 'azure', 'gone.json'), '{}');
      writePages(folder);
      const [page] = pages;
      expect(existsSync(join(folder, `${page?.name}.json`))).toBe(true);
      expect(existsSync(join(folder, 'azure', 'gone.json'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('show every check in every status', () => {
    const seen = new Set(
      expectations.flatMap(({ findings = {} }) =>
        Object.entries(findings).map(([check, status]) => `${check} ${status}`),
      ),
    );
    // What the checks can say, so that a status more asks for a page more.
    const said = new Set(
      ALL_CHECKS.flatMap(({ id, says }) => Object.values(says).map((status) => `${id} ${status}`)),
    );
    // Rests on what the user has checked before, which no page brings along: tests/e2e/field-check.test.ts.
    said.delete('form-changed note');
    expect([...seen].sort()).toEqual([...said].sort());
  });

  it('show every page, verdict and cloud', () => {
    const seen = (key: 'page' | 'verdict' | 'cloud') =>
      new Set(expectations.map((each) => each[key]).filter((value) => value !== undefined));
    expect([...PAGES, null].filter((page) => !seen('page').has(page))).toEqual([]);
    expect([...VERDICTS, null].filter((verdict) => !seen('verdict').has(verdict))).toEqual([]);
    expect(seen('cloud')).toEqual(new Set(['public', 'us-government', 'china']));
  });

  it('stand on every host of the table that has pages of its own', () => {
    const hosts = pages.flatMap(({ url, documents }) => [url, ...Object.keys(documents)]);
    const used = new Set(hosts.map((url) => portalHostOf(new URL(url))?.host));
    // Other names of the same portals, which the predicates' examples cover.
    const same = new Set(['admin.microsoft365.com', 'partnercenter.microsoft.com']);
    const unused = PORTAL_HOSTS.map(({ host }) => host).filter(
      (host) => !used.has(host) && !same.has(host),
    );
    expect(unused).toEqual([]);
  });

  it('speak every language, right and wrong', () => {
    for (const language of [...LANGUAGES, 'id-ID']) {
      const names = pages.map(({ name }) => name);
      for (const state of ['right', 'wrong'])
        expect(names).toContain(`azure/language-${language.toLowerCase()}-${state}`);
    }
  });

  it('say what of them is proven and what guessed', () => {
    for (const { name, about, proven, guessed } of pages) {
      expect(about.length, name).toBeGreaterThan(5);
      expect(proven, name).toMatch(/\.$/);
      expect(guessed, name).toMatch(/\.$/);
    }
  });
});
