/** Which folder may import from which. ARCHITECTURE.md shows the same table to people. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/paths';

/** Folders that are pure: no browser, no page, nothing that draws. */
const PURE = [
  'portals',
  'text',
  'request',
  'checks',
  'assessment',
  'customer',
  'guide',
  'report',
  'taught',
] as const;

/** A folder may import from those in its list and from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  portals: ['text'],
  guide: ['portals'],
  taught: ['portals', 'text'],
  consent: ['portals', 'text'],
  customer: ['portals', 'text'],
  profile: ['portals', 'policy', 'text'],
  policy: ['profile', 'taught', 'text'],
  request: ['customer', 'portals', 'profile', 'taught', 'text'],
  checks: ['customer', 'portals', 'profile', 'request', 'text'],
  assessment: ['checks', 'customer', 'portals', 'profile', 'request', 'taught'],
  storage: ['policy', 'portals', 'profile', 'taught', 'text'],
  messages: [
    'checks',
    'customer',
    'policy',
    'portals',
    'profile',
    'request',
    'storage',
    'taught',
    'text',
  ],
  page: ['messages', 'portals', 'request', 'text'],
  report: ['messages', 'page', 'portals', 'profile', 'request', 'text'],
  components: [
    'consent',
    'customer',
    'guide',
    'messages',
    'policy',
    'portals',
    'profile',
    'report',
    'request',
    'storage',
    'taught',
    'text',
  ],
  background: [
    'assessment',
    'checks',
    'components',
    'consent',
    'customer',
    'messages',
    'policy',
    'portals',
    'profile',
    'request',
    'storage',
    'taught',
    'text',
  ],
  entrypoints: ['background', 'components', 'messages', 'page', 'portals', 'text'],
  modules: ['components', 'policy'],
};

/** The same within the background. Its folders import none of the files next to them. */
const BACKGROUND_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  stored: [],
  tab: ['stored'],
  toolbar: ['stored', 'tab'],
  panel: ['stored', 'tab'],
};

/** Packages that a folder must not import, and why. */
const NO_PACKAGE: readonly [folders: readonly string[], packages: RegExp, why: string][] = [
  [PURE, /^(?:wxt\/|@wxt-dev|webextension-polyfill|#i18n|#imports|preact)/, 'knows no browser'],
  [['profile', 'policy', 'storage', 'messages', 'background'], /^preact/, 'draws nothing'],
  [['page'], /^(?:wxt\/browser|webextension-polyfill)/, 'is injected: use messages/native.ts'],
  [['page'], /^zod/, 'is injected: zod weighs 90 kB; import types only'],
];

interface Import {
  file: string;
  path: string;
  isType: boolean;
}

const importsOf = (file: string, text: string): Import[] =>
  [
    ...text.matchAll(
      /^(?:import|export)( type)?[^'";]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, type, from, bare, late]) => ({
    file,
    path: from ?? bare ?? late ?? '',
    isType: type !== undefined,
  }));

/** @returns what is wrong with an import, or undefined. */
export function complaint({ file, path, isType }: Import): string | undefined {
  const [folder = ''] = file.split('/');
  if (path.startsWith('.')) {
    const [target = ''] = posix.join(dirname(file), path).split('/');
    if (folder === 'background' && target === folder) return withinBackground(file, path);
    if (target === folder || MAY_IMPORT[folder]?.includes(target)) return undefined;
    return `${file} imports ${path}: ${folder}/ may import from ${MAY_IMPORT[folder]?.join(', ')}. Pass what you need as a parameter, or move it to the inner folder.`;
  }
  const rule = NO_PACKAGE.find(
    ([folders, packages]) => !isType && folders.includes(folder) && packages.test(path),
  );
  return rule && `${file} imports ${path}: ${folder}/ ${rule[2]}.`;
}

function withinBackground(file: string, path: string): string | undefined {
  const [, folder = '', inner] = file.split('/');
  const [, target = '', more] = posix.join(dirname(file), path).split('/');
  // The files next to the folders put everything together.
  if (inner === undefined) return undefined;
  if (more !== undefined && (target === folder || BACKGROUND_MAY_IMPORT[folder]?.includes(target)))
    return undefined;
  return `${file} imports ${path}: background/${folder}/ may import from ${BACKGROUND_MAY_IMPORT[folder]?.join(', ') || 'none of its neighbours'}. Let background/start.ts put the two together.`;
}

describe('the arrows between the folders', () => {
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^(?!node_modules$|tests$)[a-z]+$/.test(entry.name))
    .map(({ name }) => name);
  const files = folders.flatMap((folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

  it('every folder is in the table', () => {
    const withCode = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...withCode].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('every arrow is used', () => {
    const used = new Set(
      files.flatMap((file) =>
        importsOf(file, readFileSync(join(ROOT, file), 'utf8')).map(
          ({ path }) => `${file.split('/')[0]} ${posix.join(dirname(file), path).split('/')[0]}`,
        ),
      ),
    );
    const all = Object.entries(MAY_IMPORT).flatMap(([from, to]) =>
      to.map((one) => `${from} ${one}`),
    );
    expect(all.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  it('ARCHITECTURE.md shows the same, without text, which every folder may import', () => {
    const document = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    for (const [folder, may] of Object.entries(MAY_IMPORT)) {
      const row = document.split('\n').find((line) => line.startsWith(`| \`${folder}/\` |`)) ?? '';
      const shown = [...(row.split('|').at(-2) ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
      expect(shown, folder).toEqual(may.filter((name) => name !== 'text'));
    }
  });

  it('every import follows them', () => {
    const imports = files.flatMap((file) =>
      importsOf(file, readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(imports.length).toBeGreaterThan(1000);
    expect(imports.map(complaint).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['portals/a.ts', '../request/finding'],
    ['request/a.ts', '../components/camel'],
    ['checks/a.ts', 'wxt/browser'],
    ['page/read/a.ts', '../../profile/profile'],
    ['page/read/a.ts', 'zod'],
    ['components/a.tsx', '../page/dom'],
    ['background/tab/a.ts', '../../page/dom'],
    ['background/stored/a.ts', '../tab/record'],
    ['background/tab/a.ts', '../panel/panel'],
    ['background/toolbar/a.ts', '../panel/panel'],
    ['background/panel/a.ts', '../router'],
    ['profile/a.ts', 'preact'],
  ])('%s must not import %s', (file, path) => {
    expect(complaint({ file, path, isType: false })).toContain(file);
  });
});
