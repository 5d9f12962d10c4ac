/** A storm of mutations: 200 × 20 elements in a second, on a page of 8,000 elements and 60 inputs. */

import { scriptTime } from '../devtools.ts';
import type { Lab, Subject } from '../lab.ts';
import { interleave, type Measure, type Options } from '../model.ts';
import { FORM_URL, HOME_URL, PORTAL, page } from '../sites.ts';

const ELEMENTS = 8000;
const INPUTS = 60;
/** Until the extension has found what there is, and after the storm until it has seen the last of it. */
const BEFORE = 3000;
const AFTER = 1000;

async function storm(subject: Subject, form: boolean): Promise<number> {
  subject.serve({ [PORTAL]: page({ form, elements: ELEMENTS, inputs: INPUTS }) });
  return subject.inTab(async (tab, devtools) => {
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.goto(form ? FORM_URL : HOME_URL);
    await tab.waitForTimeout(BEFORE);
    const start = await scriptTime(devtools);
    await tab.evaluate('storm()');
    await tab.waitForTimeout(AFTER);
    return (await scriptTime(devtools)) - start;
  });
}

export async function storms(
  { subjects, nothing, ours }: Lab,
  { rounds, isBudget }: Options,
): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const form of [false, true]) {
    measures.push({
      id: form ? 'storm-form' : 'storm-other',
      title: form
        ? 'A burst of changes on the form’s page'
        : 'A burst of changes on a page without a form',
      about:
        '200 batches of 20 elements with inline styles, one every 5 ms, on a page of 8,000 elements and 60 inputs. All script in the page, its own included, until one second after the last batch.',
      unit: 'ms',
      series: await interleave(isBudget ? [nothing, ours] : subjects, rounds, (subject) =>
        storm(subject, form),
      ),
    });
  }
  return measures;
}
