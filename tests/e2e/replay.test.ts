/** `npm run replay` keeps its contract: what it prints, how it ends, and that it can tell right from wrong. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIREFOX_ID } from '../../policy/extension-ids';
import { expect, test } from '../fixtures/extension.ts';
import { CHROME_BUILD } from '../tools/paths.ts';
import { folder, type Line, type Ran, replay, TOUR, write } from './replay-run.ts';

const KEYS = [
  'name',
  'ok',
  'differences',
  'page',
  'cloud',
  'customer',
  'verdict',
  'badge',
  'findings',
  'panel',
  'requests',
  'pageErrors',
  'firstVerdictMs',
];

const tourPage = (file: string) => JSON.parse(readFileSync(join(TOUR, file), 'utf8'));
const form = tourPage('2-azure-form-wrong.json');
const moved = (host: string, given: object) => ({
  ...JSON.parse(JSON.stringify(form).replaceAll('https://portal.azure.com/', `https://${host}/`)),
  ...given,
});

/** The command in Firefox is left to the long run; the short one replays pages there. */
const tagOf = (browser: string) => ({ tag: browser === 'firefox' ? '@long' : [] });

for (const browser of ['chrome', 'firefox'] as const)
  test.describe(`a folder outside the repository in ${browser}`, tagOf(browser), () => {
    let ran: Ran;
    const line = (name: string) => ran.lines.find((each) => each.name === name) as Line;
    test.beforeAll(() => {
      const path = write(
        `mixed-${browser}`,
        {
          'a-form.json': form,
          'b-no-profile.json': {
            ...form,
            name: 'no profile',
            profile: null,
            expect: { findings: { 'contact-name': 'differs' } },
          },
          'c-silent.json': {
            ...form,
            name: 'silent',
            url: 'https://portal.azure.com/#home',
            documents: { 'https://portal.azure.com/': 'in.html' },
            expect: { page: null },
          },
          'd-china.json': moved('portal.azure.cn', {
            name: 'china',
            expect: { cloud: 'china', page: form.expect.page },
          }),
          'e-chinese.json': { ...form, name: 'chinese', locale: 'zh-TW' },
          'f-steps.json': {
            name: 'steps',
            url: 'https://portal.azure.com/#home',
            documents: {
              'https://portal.azure.com/': 'steps.html',
              'https://frame.portal.azure.net/in': 'in.html',
            },
            steps: [
              { fill: '#in-shadow', text: 'pierced' },
              { fill: '#list', text: 'Two' },
              { fill: '#rich', text: 'written' },
              { click: '#go' },
              { wait: 10 },
              { fill: '#inner', text: 'framed', frame: 'https://frame.portal.azure.net/in?other' },
              {
                expect: {
                  values: { '#inner': 'framed' },
                  frame: 'https://frame.portal.azure.net/in',
                },
              },
              { goto: 'https://portal.azure.com/#other' },
            ],
            expect: {
              values: {
                '#in-shadow': 'pierced',
                '#list': 'Two',
                '#rich': 'written',
                '#said': 'clicked 404 zh',
              },
            },
          },
          'not-a-page.json': { version: 1 },
          'deeper.txt': 'x',
        },
        {
          'in.html': '<!doctype html><input id="inner">',
          'steps.html': `<!doctype html><div id="host"><template shadowrootmode="open"><input id="in-shadow"></template></div>
          <select id="list"><option>One</option><option>Two</option></select><div id="rich" contenteditable></div>
          <iframe src="https://frame.portal.azure.net/in?a=1"></iframe><button id="go">Go</button><output id="said"></output>
          <script>go.onclick = async () => {
            const { status } = await fetch('https://elsewhere.example/nothing').catch(() => fetch('/nothing'));
            said.textContent = 'clicked ' + status + ' zh';
            setTimeout(() => { throw new Error('the page broke'); });
          };</script>`,
        },
      );
      ran = replay('--browser', browser, path);
    });

    test('all as expected: status 0, one object a line with exactly the named keys', () => {
      expect(
        ran.lines.flatMap(({ name, differences }) => differences.map((text) => `${name}: ${text}`)),
      ).toEqual([]);
      expect(ran.status).toBe(0);
      expect(ran.lines.map(({ name }) => name)).toEqual([
        form.name,
        'no profile',
        'silent',
        'china',
        'chinese',
        'steps',
      ]);
      for (const each of ran.lines) expect(Object.keys(each)).toEqual(KEYS);
      expect(line(form.name)).toMatchObject({
        ok: true,
        verdict: 'blocked',
        badge: '2',
        customer: form.expect.customer,
      });
    });

    test('the panel is read through its closed shadow root, in the language of the browser', () => {
      const findings = line(form.name).findings as {
        status: string;
        title: string;
        message: string;
      }[];
      const { shown, items } = line(form.name).panel as { shown: boolean; items: string[] };
      const told = findings.filter(({ status }) => status !== 'ok');
      expect(shown).toBe(true);
      expect(items).toHaveLength(told.length);
      for (const { title, message } of told) {
        expect(items.filter((item) => item.includes(title) && item.includes(message))).toHaveLength(
          1,
        );
      }
      expect(JSON.stringify(line('chinese').findings)).toMatch(/[\u4e00-\u9fff]/);
      expect(JSON.stringify(findings)).not.toMatch(/[\u4e00-\u9fff]/);
    });

    test('what the previous page left is gone', () => {
      expect(JSON.stringify(line('no profile').findings)).not.toContain('ada.lin@partner.example');
      expect(line('silent')).toMatchObject({
        page: null,
        verdict: null,
        badge: '',
        findings: [],
        panel: { shown: false },
      });
    });

    test('errors of the page are told; the extension made no request', () => {
      expect(line('steps').pageErrors).toEqual([expect.stringContaining('the page broke')]);
      expect(ran.lines.flatMap(({ requests }) => requests)).toEqual([]);
    });
  });

for (const browser of ['chrome', 'firefox'])
  test(`not as expected: status 1, and the text says what (${browser})`, { tag: '@long' }, () => {
    const { status, lines } = replay(
      ...['--browser', browser],
      write(`wrong-${browser}`, {
        'a.json': { ...form, expect: { verdict: 'ready', absent: ['severity'], badge: '7' } },
        'b.json': { ...form, name: 'noisy', expect: { page: null } },
        'c.json': { ...form, name: 'no button', steps: [{ press: 'Do it all' }], expect: {} },
      }),
    );
    expect(status).toBe(1);
    expect(lines.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(lines[0]?.differences.join('\n')).toMatch(/verdict: expected "ready", saw "blocked"/);
    expect(lines[0]?.differences).toHaveLength(3);
    expect(lines[1]?.differences.join('\n')).toMatch(/expected (null|silence)/);
    expect(lines[2]?.differences.join('\n')).toMatch(
      /no button "Do it all"; it has .*"Fill in my details"/,
    );
  });

test('a file that is no page: status 2 and the place; the others are replayed all the same', () => {
  const path = write('broken', {
    'a.json': '{\n  "name": "x",\n  "url": }',
    'b.json': { ...form, steps: [{ clik: '#a' }] },
    'c.json': { ...form, steps: [{ click: '#a', twice: true }], surprise: 1 },
    'd.json': { ...form, documents: { 'https://portal.azure.com/': 'nowhere.html' } },
    'e.json': { ...form, profile: { version: 1, firstName: 'Ada' } },
    'z.json': form,
  });
  const { status, lines, stderr } = replay(path, join(path, 'no-such-file.json'));
  expect(status).toBe(2);
  expect(lines.map(({ name, ok }) => [name, ok])).toEqual([[form.name, true]]);
  for (const text of [
    /a\.json:3:10: no JSON/,
    /b\.json:\d+:\d+: steps\[0\]: a step has exactly one of fill, click/,
    /c\.json:\d+:\d+: steps\[0\]\.twice: unknown key "twice"/,
    /c\.json:\d+:\d+: surprise: unknown key "surprise"/,
    /d\.json:\d+:\d+: documents\["https:\/\/portal\.azure\.com\/"\]: there is no file .*nowhere\.html/,
    /e\.json:\d+:\d+: profile\.lastName: /,
    /no-such-file\.json: no such file or folder/,
  ]) {
    expect(stderr).toMatch(text);
  }
});

for (const [browser, background, ids] of [
  ['chrome', { service_worker: 'worker.js' }, {}],
  ['firefox', { scripts: ['worker.js'] }, { gecko: { id: FIREFOX_ID } }],
] as const)
  test(`requests of an extension are told from those of the page (${browser})`, {
    tag: '@long',
  }, () => {
    const extension = join(folder(), `chatty-${browser}`);
    mkdirSync(extension);
    const { host_permissions, optional_host_permissions } = JSON.parse(
      readFileSync(join(CHROME_BUILD, 'manifest.json'), 'utf8'),
    );
    writeFileSync(
      join(extension, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'chatty',
        version: '1',
        permissions: ['storage', 'scripting'],
        host_permissions,
        optional_host_permissions,
        action: {},
        background,
        browser_specific_settings: ids,
        content_scripts: [{ matches: host_permissions, js: ['script.js'] }],
      }),
    );
    writeFileSync(join(extension, 'options.html'), '<!doctype html>');
    const call = (path: string) => `fetch('https://home.example/${path}').catch(() => {});`;
    writeFileSync(
      join(extension, 'worker.js'),
      `chrome.runtime.onMessage.addListener((m, s, reply) => { if (s.tab?.url?.includes('azure')) ${call('worker')} reply(true); });
     chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'options.html' }));`,
    );
    writeFileSync(
      join(extension, 'script.js'),
      `setTimeout(() => { chrome.runtime.sendMessage(1); ${call('script')} }, 200);`,
    );
    const path = write(
      `chatty-pages-${browser}`,
      {
        'a.json': {
          name: 'a',
          url: 'https://portal.azure.com/',
          documents: { 'https://portal.azure.com/': 'calls.html' },
          steps: [{ wait: 600 }],
        },
      },
      { 'calls.html': `<!doctype html><script>${call('page')}</script>` },
    );
    const { lines } = replay('--browser', browser, '--extension', extension, path);
    expect(lines[0]?.requests.toSorted()).toEqual([
      'https://home.example/script',
      'https://home.example/worker',
    ]);
  });
