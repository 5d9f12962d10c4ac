/** What one edit of a field costs, on small pages and on large ones. */

import { traced } from '../devtools.ts';
import type { Lab, Subject } from '../lab.ts';
import { interleave, type Measure, type Options } from '../model.ts';
import { FORM_URL, PORTAL, page } from '../sites.ts';

/** Until the first reading, the panel and the directory's two seconds are over; large pages take longer. */
const BEFORE = 4500;
const AFTER = 500;
const EDITS = 5;

async function edits(subject: Subject, elements: number): Promise<number> {
  subject.serve({ [PORTAL]: page({ form: true, elements }) });
  return subject.inTab(async (tab, devtools) => {
    await tab.goto(FORM_URL);
    await tab.waitForTimeout(BEFORE);
    const { own } = await traced(devtools, async () => {
      for (let edit = 0; edit < EDITS; edit++) {
        await tab.evaluate((text) => {
          const input = document.querySelector<HTMLInputElement>('#email');
          if (!input) return;
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        }, `ada.${edit}@partner.example`);
        await tab.waitForTimeout(AFTER);
      }
    });
    return own / EDITS;
  });
}

export async function editing(
  { subjects, ours }: Lab,
  { rounds, sizes, isBudget }: Options,
): Promise<Measure[]> {
  const measures: Measure[] = [];
  const [nothing, ...all] = subjects;
  const extensions = isBudget ? [ours] : all;
  // The budget compares the smallest with the largest.
  const compared = isBudget ? [Math.min(...sizes), Math.max(...sizes)] : sizes;
  for (const elements of compared) {
    measures.push({
      id: `edit-${elements}`,
      title: `One edit of a field on a page of ${elements.toLocaleString('en')} elements`,
      about:
        'Time spent in the extension’s scripts in the page, panel included, during the half second after an input event in the email field; thread time, mean of five edits.',
      unit: 'ms',
      series: [
        { subject: nothing?.name ?? '', samples: [0] },
        ...(await interleave(extensions, Math.min(rounds, 3), (subject) =>
          edits(subject, elements),
        )),
      ],
    });
  }
  return measures;
}
