/** Replays one page: set up, open, steps, compare. */

import { setTimeout as sleep } from 'node:timers/promises';
import { domainOrId } from '../../portals/tenant';
import { differences, disagreements, partKnown, type Seen } from './compare.ts';
import type { Driver, Tab } from './driver.ts';
import type { LoadedPage } from './load.ts';
import type { Expect, PageFile, PageStep } from './page-schema.ts';

/** What came of a replay; `--json` prints it, one object a line, but for `tolerated`. */
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
  /** Differences that the page's file knows of. */
  tolerated: string[];
}

/** How long an expectation is awaited, in milliseconds; the contract of `npm run replay`. */
const PATIENCE = 5000;
/** How many times as long a press may take: the panel must have come, and stand still. */
const PRESS = 3;
const HOLD = 500;
const SILENCE = 2000;
const POLL = 60;
const UNREAD = { shown: false, items: [], folded: false };

/**
 * Replays a page in a fresh tab.
 * @param driver a browser that speaks the page's language.
 * @param visit called at the end, before the tab is closed, with what differed so far; for a screenshot.
 * @param patience for what is expected to come about, in milliseconds.
 */
export async function replay(
  driver: Driver,
  loaded: LoadedPage,
  visit?: (tab: Tab, found: readonly string[]) => Promise<unknown>,
  patience = PATIENCE,
): Promise<Result> {
  const { page: file } = loaded;
  const found: string[] = [];
  const tab = await driver.open(loaded);
  try {
    await tab.goto(file.url);
    for (const [index, step] of file.steps.entries()) {
      try {
        found.push(
          ...(await take(tab, step, patience)).map((text) => `step ${index + 1}: ${text}`),
        );
      } catch (error) {
        found.push(
          `step ${index + 1} (${JSON.stringify(step).slice(0, 120)}): ${firstLine(error)}`,
        );
      }
    }
    found.push(...(await hold(tab, file.expect, patience, file.steps.length === 0)));
    await visit?.(tab, found);
    return await resultOf(tab, driver.origin, file, found);
  } finally {
    await tab.close();
  }
}

/** Takes one step. @returns differences, for a step that compares. */
async function take(tab: Tab, step: PageStep, patience: number): Promise<string[]> {
  if ('expect' in step)
    return await hold(tab, { frame: step.frame, ...step.expect }, patience, false);
  if ('wait' in step) await sleep(step.wait);
  else if ('press' in step) await tab.press(step.press, patience * PRESS);
  else if ('fill' in step) await tab.fill(step.fill, step.text, step.frame);
  else if ('click' in step) await tab.click(step.click, step.frame);
  else await tab.goto(step.goto, step.frame);
  return [];
}

/** Waits until an expectation holds, but not for ever; it must then still hold a moment later. */
async function hold(
  tab: Tab,
  expected: Expect,
  patience: number,
  untouched: boolean,
): Promise<string[]> {
  const differing = async () => {
    const seen = await see(tab, expected);
    const plain = differences(expected, seen);
    if (plain.length > 0) return plain;
    const panel = await tab.readPanel(false);
    const all = { ...seen, panel };
    return [
      ...differences(expected, all),
      ...disagreements(all),
      ...(untouched ? unsaid(all) : []),
    ];
  };
  const end = Date.now() + patience;
  let now = await differing();
  while (now.length > 0 && Date.now() < end) {
    await sleep(POLL);
    now = await differing();
  }
  if (expected.page !== null) {
    await sleep(HOLD);
    return await differing();
  }
  const silentUntil = Date.now() + SILENCE;
  while (now.length === 0 && Date.now() < silentUntil) {
    await sleep(POLL);
    now = differences(expected, await see(tab, expected));
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
async function see(tab: Tab, expected: Expect): Promise<Seen> {
  const { state, badge } = await tab.state();
  const values: Seen['values'] = {};
  for (const selector of Object.keys(expected.values ?? {})) {
    values[selector] = await tab.valueOf(selector, expected.frame).catch(() => null);
  }
  return { assessment: state?.assessment ?? null, badge, panel: UNREAD, values };
}

async function resultOf(
  tab: Tab,
  origin: string,
  { name, knownDifferences }: PageFile,
  found: string[],
): Promise<Result> {
  const { state, badge } = await tab.state();
  const assessment = state?.assessment ?? null;
  const panel = await tab.readPanel(true);
  const pageErrors = [...tab.pageErrors];
  const own = pageErrors.filter((text) => text.includes(origin));
  const all = [...found, ...own.map((text) => `error in the extension's script: ${text}`)];
  const { left, tolerated } = partKnown(all, knownDifferences);
  return {
    name,
    ok: left.length === 0,
    differences: left,
    page: assessment?.page ?? null,
    cloud: assessment?.cloud ?? null,
    customer: domainOrId(assessment?.customer ?? null),
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
    requests: [...tab.requests],
    pageErrors,
    firstVerdictMs: state?.firstVerdictMs ?? null,
    tolerated,
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
    tolerated: [],
  };
}
