/** The first reading of a page: beside the least that it could cost, and beside what others use. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isolatedWorld, timed } from '../devtools.ts';
import { bundle } from '../in-page/bundle.ts';
import type { Lab } from '../lab.ts';
import { interleave, type Measure, type Options } from '../model.ts';
import { FORM_URL, PORTAL, page } from '../sites.ts';

export const BARE = 'querySelectorAll of controls and labels';
export const READER = 'Onbehalf (read.js, all of it)';
export const LIBRARY = '@testing-library/dom getByLabelText × 12';

/** What is looked for, in one selector: the least that any reader has to do. */
const CONTROLS_AND_LABELS =
  'input,textarea,select,[role=combobox],[role=textbox],[role=radiogroup],[role=listbox],[contenteditable=true],label,legend';

interface Looker {
  name: string;
  /** Prepared before the clock starts. */
  before: string;
  /** What is timed. */
  work: string;
  /** On the largest page these take minutes. */
  slow?: true;
  /** A budget rests on it. */
  isBudget?: true;
}

/** The browser's API as the reader sees it; what it sends goes nowhere. */
const API =
  'globalThis.chrome={runtime:{id:"bench",sendMessage:async()=>{},onMessage:{addListener(){}}}}';

/** What the reader leaves for a task of its own on a large page is done at once, so that it counts. */
const AT_ONCE =
  '{const later=setTimeout;globalThis.setTimeout=(work,wait)=>wait===undefined?work():later(work,wait)}';

async function lookers(build: string): Promise<Looker[]> {
  const libraries = await bundle('libraries.ts');
  const reader = readFileSync(join(build, 'read.js'), 'utf8');
  const library = (name: string, key: string): Looker => ({
    name,
    before: libraries,
    work: `lookers[${JSON.stringify(key)}]()`,
    slow: true,
  });
  return [
    {
      name: BARE,
      before: '',
      work: `document.querySelectorAll(${JSON.stringify(CONTROLS_AND_LABELS)}).length`,
      isBudget: true,
    },
    {
      name: 'tree walk for open shadow roots',
      before: '',
      work: 'const w=document.createTreeWalker(document,1);let n=0;while(w.nextNode())if(w.currentNode.shadowRoot)n++',
    },
    // The text is compiled while the clock runs, as in a frame that it is put into.
    {
      name: READER,
      before: `${API};globalThis.text=${JSON.stringify(reader)}`,
      work: `${AT_ONCE};(0,eval)(text)`,
      isBudget: true,
    },
    library(LIBRARY, 'testing-library'),
    library('query-selector-shadow-dom, every control and label', 'query-selector-shadow-dom'),
    library('kagekiri, every control and label', 'kagekiri'),
    library('dom-accessibility-api, name of every control', 'dom-accessibility-api'),
  ];
}

/** @param build the folder of the built extension. */
export async function reading(
  { nothing }: Lab,
  { rounds, sizes, isBudget }: Options,
  build: string,
): Promise<Measure[]> {
  const all = await lookers(build);
  const measures: Measure[] = [];
  // The budgets are of the larger pages.
  for (const elements of isBudget ? sizes.slice(1) : sizes) {
    for (const roots of isBudget ? [0] : [0, 200]) {
      const those = all.filter((one) =>
        isBudget ? one.isBudget : !one.slow || elements <= 50_000,
      );
      nothing.serve({ [PORTAL]: page({ form: true, elements, roots }) });
      const series = await nothing.inTab(async (tab, devtools) => {
        await tab.goto(FORM_URL);
        await tab.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        return interleave(those, rounds + 2, async (looker) => {
          // A world of its own: what another looker has warmed up does not help.
          const world = await isolatedWorld(devtools);
          await world.evaluate(`${looker.before};0`);
          await devtools.send('HeapProfiler.collectGarbage');
          return timed(devtools, world, looker.work);
        });
      });
      measures.push({
        id: `reading-${elements}${roots ? '-roots' : ''}`,
        title: `First reading of ${elements.toLocaleString('en')} elements${roots ? ' and 200 open shadow roots' : ''}, including a form of 12 fields`,
        about:
          'One call in a new isolated world of a page whose layout is done; thread time. For Onbehalf this includes injecting and compiling the script, reading every field and reporting it.',
        unit: 'ms',
        series,
      });
    }
  }
  return measures;
}
