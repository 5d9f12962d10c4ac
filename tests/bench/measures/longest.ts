/** The longest stretch of the extension's script without a pause, on the largest page. */

import { traced } from '../devtools.ts';
import type { Lab, Subject } from '../lab.ts';
import { interleave, type Measure, type Options } from '../model.ts';
import { FORM_URL, PORTAL, page } from '../sites.ts';

async function load(subject: Subject, elements: number, roots: number): Promise<number> {
  subject.serve({ [PORTAL]: page({ form: true, elements, roots }) });
  return subject.inTab(async (tab, devtools) => {
    const { longest } = await traced(devtools, async () => {
      await tab.goto(FORM_URL, { timeout: 60_000 });
      await tab.waitForTimeout(4000);
    });
    return longest;
  });
}

export async function longest(
  { subjects, ours }: Lab,
  { rounds, sizes, isBudget }: Options,
): Promise<Measure[]> {
  const elements = Math.max(...sizes);
  const [nothing, ...all] = subjects;
  const extensions = isBudget ? [ours] : all;
  const measures: Measure[] = [];
  for (const roots of [0, 200]) {
    measures.push({
      id: `longest${roots ? '-roots' : ''}`,
      title: `Longest task of the extension while the form’s page of ${elements.toLocaleString('en')} elements${roots ? ' and 200 open shadow roots' : ''} loads`,
      about:
        'The longest uninterrupted run of its scripts in the page, in thread time. Browsers call more than 50 ms a long task.',
      unit: 'ms',
      series: [
        { subject: nothing?.name ?? '', samples: [0] },
        ...(await interleave(extensions, Math.min(rounds, 3), (subject) =>
          load(subject, elements, roots),
        )),
      ],
    });
  }
  return measures;
}
