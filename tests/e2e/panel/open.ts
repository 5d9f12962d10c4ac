/** Opens the panel's harness in a page. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { CHROME_BUILD, ROOT } from '../../tools/paths.ts';

/** The languages of the interface, as their files in `locales/` are named: `de`, `zh_TW`. */
export const LANGUAGES: readonly string[] = readdirSync(join(ROOT, 'locales')).map((file) =>
  file.replace(/\.yml$/, ''),
);

export type Language = (typeof LANGUAGES)[number];

/** The messages of a language, as they are built into the extension. */
function messages(language: Language): Record<string, string> {
  const file = join(CHROME_BUILD, '_locales', language, 'messages.json');
  const built: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(Object.entries(built).map(([key, { message }]) => [key, message]));
}

/** Stands in for the module that WXT generates. A missing message is an error. */
const I18N = `
const say = (key, args) => {
  const message = messages[key.replaceAll('.', '_')];
  if (message === undefined) throw new Error('no message ' + key);
  const count = args.find((arg) => typeof arg === 'number');
  const given = args.find(Array.isArray) ?? (count === undefined ? [] : [count]);
  const forms = count === undefined ? [message] : message.split(' | ');
  const text = forms.length > 1 && count !== 1 ? forms.at(-1) : forms[0];
  return text.replace(/\\$(\\d)/g, (_, at) => given[at - 1] ?? '');
};
export const i18n = { t: (key, ...args) => say(key, args) };
export const createI18n = () => i18n;`;

const pseudonyms = (language: Language): Plugin => ({
  name: 'stubs',
  setup(bundler) {
    bundler.onResolve({ filter: /^(?:#i18n|@wxt-dev\/i18n)$/ }, () => ({
      path: 'i18n',
      namespace: 'stub',
    }));
    bundler.onResolve({ filter: /^wxt\/browser$/ }, () => ({
      path: 'browser',
      namespace: 'stub',
    }));
    bundler.onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => ({
      loader: 'js',
      contents:
        path === 'i18n'
          ? `const messages = ${JSON.stringify(messages(language))};${I18N}`
          : `export const browser = { i18n: { getUILanguage: () => '${language.replace('_', '-')}' } };`,
    }));
    // Vite's way to list files, which this bundler does not know.
    bundler.onLoad({ filter: /portals\/languages\/index\.ts$/ }, ({ path }) => {
      const files = readdirSync(dirname(path)).filter((name) => name.endsWith('.json'));
      const entries = files.map((name) => [
        name.replace(/\.json$/, ''),
        JSON.parse(readFileSync(join(dirname(path), name), 'utf8')),
      ]);
      return {
        loader: 'js',
        contents: `export const LANGUAGES = ${JSON.stringify(Object.fromEntries(entries))};`,
      };
    });
    bundler.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'css',
    }));
    bundler.onLoad({ filter: /./, namespace: 'css' }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text', resolveDir: dirname(path) };
    });
  },
});

const bundles = new Map<Language, Promise<string>>();

function harness(language: Language): Promise<string> {
  const known = bundles.get(language);
  if (known) return known;
  const made = build({
    entryPoints: [join(ROOT, 'tests/e2e/panel/harness.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    plugins: [pseudonyms(language)],
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(language, made);
  return made;
}

export interface Scene {
  language?: Language;
  dark?: boolean;
  width?: number;
  height?: number;
  /** What else stands on the page. */
  body?: string;
  head?: string;
  /** Leave the shadow root closed, as it is in the product; the tests mostly look into it. */
  closed?: boolean;
}

const STYLE = `body { margin: 0; font: 14px sans-serif; background: #fff; color: #222 }
  body.dark { background: #1b1a19; color: #eee }
  main { padding: 60px 40px } label { display: block; margin: 12px 0 } input { width: 300px }
  footer { position: fixed; bottom: 0; left: 0; right: 0; padding: 14px 40px }`;

const FORM = `<main><h1>New support request</h1>
  <label>Support plan <input value="Azure Support Plan - Developer"></label>
  <label>Email <input value="it@contoso.onmicrosoft.com"></label></main>
  <footer><button>Previous</button> <button>Create</button></footer>`;

/** @returns a page with the harness started; `show('ready')` in it shows a state. */
export async function openPanel(browser: Browser, scene: Scene = {}): Promise<Page> {
  const { language = 'en', dark = false, width = 900, height = 760, closed = false } = scene;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>A portal</title><style>${STYLE}</style>
     ${scene.head ?? ''}</head><body class="${dark ? 'dark' : ''}">${scene.body ?? FORM}</body></html>`,
  );
  if (!closed) {
    await page.evaluate(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
  }
  await page.addScriptTag({ content: await harness(language) });
  return page;
}
