/** Replays one page: set up, open, steps, compare. */

import type { CDPSession, Page } from '@playwright/test';
import type { Browser } from './browser.ts';
import { differences, disagreements, type Seen } from './compare.ts';
import { look, openTab, reset } from './extension.ts';
import { click, fill, frameOf, valueOf } from './fields.ts';
import type { LoadedPage } from './load.ts';
import type { Expect, PageStep } from './page-schema.ts';
import { press, readPanel } from './panel.ts';
import { watchRequests } from './watch-requests.ts';

/** What `--json` prints, one object a line. */
export interface Result {
  name: string;
  ok: boolean;
  differences: string[];
  page: string | null;
  cloud: string | null;
  customer: string | null;
  verdict: string | null;
  badge: string;
  findings: {
    check: string;
    status: string;
    title: string;
    message: string;
    observed: string | null;
  }[];
  panel: { shown: boolean; items: string[] };
  requests: string[];
  pageErrors: string[];
  firstVerdictMs: number | null;
}

/** A replay that is under way. */
export interface Replay {
  browser: Browser;
  page: Page;
  tabId: number;
  devtools: CDPSession;
}

const PATIENCE = 5000;
const HOLD = 500;
const SILENCE = 2000;
const POLL = 60;
const UNREAD = { shown: false, items: [], folded: false };

/**
 * Replays a page in a fresh tab.
 * @param browser one that speaks the page's language.
 * @param visit called at the end, before the tab is closed, as for a screenshot.
 */
export async function replay(
  browser: Browser,
  loaded: LoadedPage,
  visit?: (replay: Replay) => Promise<void>,
): Promise<Result> {
  const { page: file, documents } = loaded;
  const found: string[] = [];
  const pageErrors: string[] = [];
  browser.serve(documents);
  await reset(browser, documents, file.profile);

  const { page, tabId } = await openTab(browser);
  const requests = await watchRequests(browser.context, page, browser.origin);
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  const devtools = await browser.context.newCDPSession(page);
  const run: Replay = { browser, page, tabId, devtools };
  try {
    await page.bringToFront();
    await open(page, file.url);
    for (const [index, step] of file.steps.entries()) {
      try {
        found.push(...(await take(run, step)).map((text) => `step ${index + 1}: ${text}`));
      } catch (error) {
        found.push(
          `step ${index + 1} (${JSON.stringify(step).slice(0, 120)}): ${firstLine(error)}`,
        );
      }
    }
    found.push(...(await hold(run, file.expect, file.steps.length === 0)));
    await visit?.(run);
    return await resultOf(run, file.name, found, requests.list, pageErrors);
  } finally {
    requests.stop();
    await page.close();
  }
}

async function open(page: Page, url: string): Promise<void> {
  // An address that no document names answers with an empty 404, which the browser reports as an error.
  await page.goto(url, { waitUntil: 'load', timeout: 15_000 }).catch((error: Error) => {
    if (!error.message.includes('ERR_HTTP_RESPONSE_CODE_FAILURE')) throw error;
  });
}

/** Takes one step. @returns differences, for a step that compares. */
async function take(run: Replay, step: PageStep): Promise<string[]> {
  const { page, devtools } = run;
  if ('expect' in step) return await hold(run, { frame: step.frame, ...step.expect }, false);
  if ('wait' in step) await page.waitForTimeout(step.wait);
  else if ('press' in step) await press(page, devtools, step.press);
  else if ('fill' in step) await fill(await frameOf(page, step.frame), step.fill, step.text);
  else if ('click' in step) await click(await frameOf(page, step.frame), step.click);
  else if (step.frame) await (await frameOf(page, step.frame)).goto(step.goto);
  else await open(page, step.goto);
  return [];
}

/** Waits until an expectation holds, but not for ever; it must then still hold a moment later. */
async function hold(run: Replay, expected: Expect, untouched: boolean): Promise<string[]> {
  const differing = async () => {
    const seen = await see(run, expected);
    const plain = differences(expected, seen);
    if (plain.length > 0) return plain;
    const panel = await readPanel(run.devtools, false);
    const all = { ...seen, panel };
    return [
      ...differences(expected, all),
      ...disagreements(all),
      ...(untouched ? unsaid(all) : []),
    ];
  };
  const end = Date.now() + PATIENCE;
  let now = await differing();
  while (now.length > 0 && Date.now() < end) {
    await run.page.waitForTimeout(POLL);
    now = await differing();
  }
  if (expected.page !== null) {
    await run.page.waitForTimeout(HOLD);
    return await differing();
  }
  const silentUntil = Date.now() + SILENCE;
  while (now.length === 0 && Date.now() < silentUntil) {
    await run.page.waitForTimeout(POLL);
    now = differences(expected, await see(run, expected));
  }
  return now.length > 0 ? now : await differing();
}

/** Until somebody touches the panel, a page with something to put right must show it. */
function unsaid({ assessment, panel }: Seen): string[] {
  const urgent = assessment?.findings.some(
    ({ status, accepted }) => (status === 'wrong' || status === 'missing') && !accepted,
  );
  return urgent && !panel.shown ? ['something is wrong, and the panel is not shown'] : [];
}

/** Everything but the panel, which takes longer to read. */
async function see({ browser, page, tabId }: Replay, expected: Expect): Promise<Seen> {
  const { state, badge } = await look(browser, tabId);
  const values: Seen['values'] = {};
  for (const selector of Object.keys(expected.values ?? {})) {
    values[selector] = await frameOf(page, expected.frame)
      .then((frame) => valueOf(frame, selector))
      .catch(() => null);
  }
  return { assessment: state?.assessment ?? null, badge, panel: UNREAD, values };
}

async function resultOf(
  { browser, tabId, devtools }: Replay,
  name: string,
  found: string[],
  requests: string[],
  pageErrors: string[],
): Promise<Result> {
  const { state, badge } = await look(browser, tabId);
  const assessment = state?.assessment ?? null;
  const panel = await readPanel(devtools);
  const own = pageErrors.filter((text) => text.includes(browser.origin));
  const all = [...found, ...own.map((text) => `error in the extension's script: ${text}`)];
  return {
    name,
    ok: all.length === 0,
    differences: all,
    page: assessment?.page ?? null,
    cloud: assessment?.cloud ?? null,
    customer: assessment?.customer ?? null,
    verdict: assessment?.verdict ?? null,
    badge,
    findings: (assessment?.findings ?? []).map(({ check, status, title, message, observed }) => ({
      check,
      status,
      title,
      message,
      observed,
    })),
    panel: { shown: panel.shown, items: panel.items },
    requests,
    pageErrors,
    firstVerdictMs: state?.firstVerdictMs ?? null,
  };
}

const firstLine = (error: unknown) =>
  String((error as Error).message ?? error).split('\n')[0] ?? '';

/** The result of a page that could not be replayed at all. */
export function failed(name: string, error: unknown): Result {
  return {
    name,
    ok: false,
    differences: [`could not be replayed: ${firstLine(error)}`],
    page: null,
    cloud: null,
    customer: null,
    verdict: null,
    badge: '',
    findings: [],
    panel: { shown: false, items: [] },
    requests: [],
    pageErrors: [],
    firstVerdictMs: null,
  };
}
