/** What a frame that shows none of the pages pays when it loads. */

import { traced } from '../devtools.ts';
import type { Lab, Subject } from '../lab.ts';
import { interleave, type Measure, type Options } from '../model.ts';
import { blade, FRAME, HOME_URL, PORTAL, page } from '../sites.ts';

/** The watcher looks for the last time two and a half seconds after loading. */
const AT_REST = 2900;

const FRAMES = Array.from({ length: 20 }, (_, i) => `${FRAME}/${i}`);

async function load(subject: Subject, frames: readonly string[]) {
  subject.serve({
    [PORTAL]: page({ frames }),
    ...Object.fromEntries(frames.map((address) => [address, blade()])),
  });
  return subject.inTab(async (tab, devtools) =>
    traced(devtools, async () => {
      await tab.goto(HOME_URL);
      await tab.waitForTimeout(AT_REST);
    }),
  );
}

export async function start(
  { subjects, ours, least }: Lab,
  { rounds, isBudget }: Options,
): Promise<Measure[]> {
  const own: Measure[] = [];
  for (const [id, title, frames] of [
    ['start', 'Loading a portal page without a form', []],
    ['start-20', 'The same with twenty frames', FRAMES],
  ] as const) {
    const traces = new Map<string, { own: number; total: number; tasks: number }[]>();
    await interleave([...(isBudget ? [ours] : subjects), least], rounds, async (subject) => {
      const trace = await load(subject, frames);
      traces.set(subject.name, [...(traces.get(subject.name) ?? []), trace]);
      return trace.own;
    });
    const series = (of: 'own' | 'total' | 'tasks') =>
      [...traces].map(([subject, list]) => ({ subject, samples: list.map((trace) => trace[of]) }));
    own.push(
      {
        id: `${id}-own`,
        title: `${title}: the extension's script`,
        about:
          'Compiling and running the extension’s scripts in the page, from the navigation until 2.9 s after it; from the browser’s trace.',
        unit: 'ms',
        series: series('own'),
      },
      {
        id: `${id}-total`,
        title: `${title}: all script`,
        about: 'The same, including the page’s own script.',
        unit: 'ms',
        series: series('total'),
      },
      {
        id: `${id}-tasks`,
        title: `${title}: all work of the page’s threads`,
        about:
          'The same, including layout, painting and everything else on the main threads of all its processes.',
        unit: 'ms',
        series: series('tasks'),
      },
    );
  }
  return own;
}
