/** What the stores are told is what the built extension is: its name, what it asks for, what it may send. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../tools/build.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from '../tools/paths.ts';
import { sheets } from '../tools/store/sheets.ts';
import {
  dataUse,
  ListingSchema,
  listings,
  permissionTexts,
  reviewNotes,
} from '../tools/store/texts.ts';

interface Manifest {
  version: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  browser_specific_settings?: { gecko: { data_collection_permissions: Record<string, string[]> } };
}
const manifestOf = (build: string): Manifest =>
  JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

let chrome: Manifest;
let firefox: Manifest;
beforeAll(() => {
  ensureBuilt('chrome');
  ensureBuilt('firefox');
  chrome = manifestOf(CHROME_BUILD);
  firefox = manifestOf(FIREFOX_BUILD);
}, 120_000);

const asked = (...keys: (keyof Manifest)[]) =>
  [...new Set([chrome, firefox].flatMap((manifest) => keys.flatMap((key) => manifest[key] ?? [])))]
    .map(String)
    .sort();

describe('the reasons', () => {
  test('are given for every permission that is asked for, and for no other', () => {
    const { permissions } = permissionTexts();
    expect(Object.keys(permissions).sort()).toEqual(asked('permissions', 'optional_permissions'));
  });

  test('are given for every host that is asked for, and for no other', () => {
    const { hostReasons } = permissionTexts();
    expect(Object.keys(hostReasons).sort()).toEqual(
      asked('host_permissions', 'optional_host_permissions'),
    );
  });

  test('say of each host that the user may withhold that it is optional', () => {
    const optional = Object.entries(permissionTexts().hostReasons)
      .filter(([, why]) => why.includes('Optional'))
      .map(([host]) => host);
    expect(optional.sort()).toEqual(asked('optional_host_permissions'));
  });
});

test('Firefox is told of the same data as its store', () => {
  const { firefox: told } = dataUse();
  const { required, optional } =
    firefox.browser_specific_settings?.gecko.data_collection_permissions ?? {};
  expect(required).toEqual(Object.keys(told.required));
  expect(optional).toEqual(Object.keys(told.optional));
});

describe('the listings', () => {
  const messages = (language: string) =>
    JSON.parse(readFileSync(join(CHROME_BUILD, '_locales', language, 'messages.json'), 'utf8'));

  test('are there in English and Traditional Chinese, with the name and summary of the package', () => {
    const all = listings();
    expect([...all.keys()]).toEqual(expect.arrayContaining(['en', 'zh_TW']));
    for (const [language, { name, summary }] of all) {
      const { extension_name, extension_description } = messages(language);
      expect([language, name, summary]).toEqual([
        language,
        extension_name.message,
        extension_description.message,
      ]);
    }
  });

  test('are within the limits of the stores, and so are the names in every language', () => {
    const english = listings().get('en');
    if (!english) throw new Error('no listing in English');
    const fits = (changes: object) => ListingSchema.safeParse({ ...english, ...changes }).success;
    for (const language of readdirSync(join(CHROME_BUILD, '_locales'))) {
      const { extension_name, extension_description } = messages(language);
      const named = { name: extension_name.message, summary: extension_description.message };
      expect(`${language} ${fits(named)}`).toBe(`${language} true`);
    }
    expect(fits({ name: 'x'.repeat(46) })).toBe(false);
    expect(fits({ summary: 'x'.repeat(133) })).toBe(false);
    expect(fits({ description: 'Too short.' })).toBe(false);
    expect(fits({ screenshots: { popup: 'One of five' } })).toBe(false);
  });
});

test('the sheets hold every reason, and name the packages of this version', () => {
  const permissions = permissionTexts();
  const made = sheets(
    { listings: listings(), permissions, data: dataUse(), notes: reviewNotes() },
    chrome.version,
  );
  for (const store of ['chrome', 'edge']) {
    const text = made.get(`${store}.md`) ?? '';
    for (const why of Object.values(permissions.permissions)) expect(text).toContain(why.trim());
    expect(text).toContain(permissions.hosts.trim());
    expect(text).toContain(permissions.singlePurpose.trim());
    expect(text).toContain(`onbehalf-${chrome.version}-${store}.zip`);
  }
  expect(made.get('firefox.md')).toContain('npx wxt zip -b firefox');
});
