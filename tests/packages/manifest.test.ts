/** What the built extension asks of the browser, and what it hands to pages: no more than `docs/permissions.md` says. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../tools/build.ts';
import { CHROME_BUILD, FIREFOX_BUILD, ROOT } from '../tools/paths.ts';

beforeAll(() => {
  ensureBuilt('chrome');
  ensureBuilt('firefox');
}, 120_000);

const BUILDS = { chrome: CHROME_BUILD, firefox: FIREFOX_BUILD };
type Browser = keyof typeof BUILDS;
const BROWSERS = Object.keys(BUILDS) as Browser[];

const manifestOf = (browser: Browser) =>
  JSON.parse(readFileSync(join(BUILDS[browser], 'manifest.json'), 'utf8'));

interface Row {
  permission: string;
  asked: string;
  why: string;
}

/** The rows of the table in `docs/permissions.md`. */
function table(): Row[] {
  const document = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');
  const text = document
    .split('<!-- permissions: begin -->')[1]
    ?.split('<!-- permissions: end -->')[0];
  const lines = text?.trim().split('\n').slice(2) ?? [];
  return lines.map((line) => {
    const [permission = '', asked = '', why = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { permission: permission.replaceAll('`', ''), asked, why };
  });
}

describe.each(BROWSERS)('the build for %s', (browser) => {
  test('asks for what `docs/permissions.md` names, and nothing else', () => {
    const manifest = manifestOf(browser);
    const rows = table().filter(
      ({ why }) => browser === 'chrome' || !why.includes('Chrome and Edge only'),
    );
    const named = (atInstall: boolean) =>
      rows
        .filter(({ asked }) => (asked === 'at install') === atInstall)
        .map(({ permission }) => permission)
        .sort();
    const asked = (...keys: string[]) => keys.flatMap((key) => manifest[key] ?? []).sort();
    expect(asked('permissions', 'host_permissions')).toEqual(named(true));
    expect(asked('optional_permissions', 'optional_host_permissions')).toEqual(named(false));
  });

  test('watches only the hosts that were granted', () => {
    const manifest = manifestOf(browser);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(manifest.host_permissions);
    expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|\*:\/\/|"http:|https:\/\/\*\/\*/);
  });

  test('has no key that opens it to pages or to other extensions', () => {
    // A new key stands here once somebody has thought about what it opens.
    const known = [
      ...['manifest_version', 'name', 'description', 'version', 'icons', 'default_locale'],
      ...['permissions', 'host_permissions', 'optional_host_permissions', 'optional_permissions'],
      ...['omnibox', 'commands', 'content_security_policy', 'background', 'action', 'options_ui'],
      ...['content_scripts', 'side_panel', 'sidebar_action', 'minimum_chrome_version', 'storage'],
      ...['key', 'browser_specific_settings'],
    ];
    expect(Object.keys(manifestOf(browser)).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('keeps its own pages under a strict policy', () => {
    const policy: string = manifestOf(browser).content_security_policy.extension_pages;
    const rules = Object.fromEntries(
      policy.split(';').map((rule) => {
        const [name, ...sources] = rule.trim().split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(rules).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src':
        "'self' https://login.microsoftonline.com https://login.microsoftonline.us https://login.partner.microsoftonline.cn",
      'frame-ancestors': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
    });
  });

  test('puts nothing into pages that talks to them, runs text or carries the polyfill', () => {
    const injected = readdirSync(BUILDS[browser]).filter(
      (file) => file.endsWith('.js') && file !== 'background.js',
    );
    expect(injected).toEqual(expect.arrayContaining(['watch.js', 'read.js', 'act.js', 'panel.js']));
    for (const file of injected) {
      const code = readFileSync(join(BUILDS[browser], file), 'utf8');
      for (const word of [
        /\bpostMessage\b/,
        /\beval\s*\(/,
        /new Function\b/,
        /wxt:content-script/,
        /webextension-polyfill|The message port closed before a response/,
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
        /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie/,
      ]) {
        expect(`${file} ${word.exec(code)?.[0] ?? ''}`.trim()).toBe(file);
      }
    }
  });

  test('loads nothing from elsewhere', () => {
    const all = readdirSync(BUILDS[browser], { recursive: true }) as string[];
    const files = all.filter((file) => /\.(?:html|css)$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = readFileSync(join(BUILDS[browser], file), 'utf8');
      expect(
        `${file} ${/(?:src|href)="https?:|url\(["']?https?:|@import/.exec(text)?.[0] ?? ''}`,
      ).toBe(`${file} `);
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });
});

test('every permission has its reason, and none is named twice', () => {
  const rows = table();
  for (const { permission, why } of rows) {
    expect(why.length, permission).toBeGreaterThan(20);
  }
  expect(new Set(rows.map(({ permission }) => permission)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(20);
});

test('Firefox is told that no data is collected unless the user agrees', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: ['searchTerms'],
  });
  expect(existsSync(join(CHROME_BUILD, 'managed-schema.json'))).toBe(true);
});
