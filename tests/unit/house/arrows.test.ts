/** The linter keeps the arrows of the house: each forbidden line is found, each allowed one is not. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../tools/paths';

const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** @returns what the linter says of each text, as if it stood in that folder of the house. */
function lint(texts: readonly (readonly [folder: string, text: string])[]): string[] {
  const house = mkdtempSync(join(tmpdir(), 'onbehalf-house-'));
  const { vcs: _, ...config } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(join(house, 'biome.json'), JSON.stringify(config));
  cpSync(join(ROOT, 'tests/tools/lint'), join(house, 'tests/tools/lint'), { recursive: true });
  const files = texts.map(([folder], index) => `${folder}/x${index}.tsx`);
  files.forEach((file, index) => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${texts[index]?.[1]}\n`);
  });
  const { stdout } = spawnSync(
    process.execPath,
    [BIOME, 'lint', '--colors=off', '--reporter=github', '--max-diagnostics=none'],
    { cwd: house, encoding: 'utf8' },
  );
  rmSync(house, { recursive: true });
  const lines = stdout.split('\n');
  return files.map((file) => lines.filter((line) => line.includes(`/${file},`)).join('\n'));
}

const importing = (path: string) => `import { a } from '${path}';\nexport const b = a;`;

const FORBIDDEN = [
  ['portals', importing('../request/finding'), 'innermost room'],
  ['portals', 'export const a = document.title;', 'the global variable document'],
  ['request', importing('../components/camel'), 'arrows point inwards'],
  ['request/checks', importing('../../wire/messages'), 'arrows point inwards'],
  ['customer', importing('wxt/browser'), 'knows no browser'],
  ['customer', importing('../partner/profile'), 'knows portals/ only'],
  ['customer', 'export const a = chrome.runtime.id;', 'the global variable chrome'],
  ['partner', importing('../wire/messages'), 'arrows point inwards'],
  ['partner', importing('../request/finding'), 'know portals/ only'],
  ['guide', importing('../partner/profile'), 'knows portals/ only'],
  ['guide', 'export const a = navigator.language;', 'the global variable navigator'],
  ['guide', importing('preact'), 'knows no browser'],
  ['partner', importing('preact'), 'Only components/ and entrypoints/ draw'],
  ['report', importing('../components/camel'), 'knows nothing else'],
  ['report', importing('../page/dom'), 'knows nothing else'],
  ['report', importing('../guide/guide'), 'knows nothing else'],
  ['report', 'export const a = document.title;', 'the global variable document'],
  ['wire', importing('../page/dom'), 'wire/ only says'],
  ['components', importing('../page/dom'), 'Components take props'],
  ['page', importing('../partner/profile'), 'knows no more than that'],
  ['page/act', importing('../../portals/hosts'), 'knows no more than that'],
  ['page', importing('wxt/browser'), 'no polyfill here'],
  ['page', importing('zod'), 'weighs 90 kB'],
  ['entrypoints/background/tabs', importing('../../../page/dom'), 'inside portals only'],
  ['entrypoints/report', importing('../../page/dom'), 'inside portals only'],
  ['components', 'export const a = (b: Element) => { b.innerHTML = "c"; };', 'No markup from text'],
  [
    'page',
    'export const a = (b: Element) => b.insertAdjacentHTML("afterend", "c");',
    'No markup from text',
  ],
  ['page', 'export const a = new Function("b", "return b");', 'No markup from text'],
  ['request', 'export const a = (b: string) => eval(b);', 'eval'],
  [
    'components',
    'export const a = (b: string) => <p dangerouslySetInnerHTML={{ __html: b }} />;',
    'dangerouslySetInnerHTML',
  ],
] as const;

const ALLOWED = [
  ['request', importing('../portals/hosts')],
  ['request', importing('../partner/profile')],
  ['page', importing('../request/fields')],
  ['report', importing('../page/text')],
  ['components', importing('../request/finding')],
  ['partner', importing('wxt/browser')],
  ['entrypoints', importing('../page/watcher')],
  ['entrypoints/background', importing('../../components/camel')],
] as const;

it('every forbidden line is found, with the cure in the message', () => {
  const said = lint(FORBIDDEN.map(([folder, text]) => [folder, text]));
  expect(
    said.map((text, index) => text.includes(FORBIDDEN[index]?.[2] ?? '') || FORBIDDEN[index]),
  ).toEqual(FORBIDDEN.map(() => true));
});

it('every allowed line is not', () => {
  const said = lint(ALLOWED).map((text) => /noRestricted|plugin/.exec(text)?.[0]);
  expect(said).toEqual(ALLOWED.map(() => undefined));
});
