/** The memory that a frame pays for the extension in it. */

import { heap } from '../devtools.ts';
import type { Lab, Subject } from '../lab.ts';
import { interleave, type Measure, type Options } from '../model.ts';
import { blade, FORM_URL, FRAME, HOME_URL, PORTAL, page } from '../sites.ts';

const FRAMES = Array.from({ length: 20 }, (_, i) => `${FRAME}/${i}`);

/** All frames of one site live in one process, and have one heap. */
async function perFrame(subject: Subject): Promise<number> {
  subject.serve({
    [PORTAL]: page({ frames: FRAMES }),
    ...Object.fromEntries(FRAMES.map((address) => [address, blade()])),
  });
  return subject.inTab(async (tab) => {
    await tab.goto(HOME_URL);
    await tab.waitForTimeout(3200);
    const frame = tab.frames().find((each) => each.url().startsWith(FRAME));
    if (!frame) throw new Error('the frames did not load');
    const devtools = await subject.context.newCDPSession(frame);
    return (await heap(devtools)) / FRAMES.length / 1000;
  });
}

async function onForm(subject: Subject): Promise<number> {
  subject.serve({ [PORTAL]: page({ form: true, elements: 5000 }) });
  return subject.inTab(async (tab, devtools) => {
    await tab.goto(FORM_URL);
    await tab.waitForTimeout(3200);
    return (await heap(devtools)) / 1000;
  });
}

export async function memory({ subjects }: Lab, { rounds }: Options): Promise<Measure[]> {
  const times = Math.min(rounds, 3);
  return [
    {
      id: 'memory-frame',
      title: 'JavaScript heap of a portal frame without the form',
      about:
        'After garbage collection: a page with twenty frames in one process, divided by twenty.',
      unit: 'kB',
      series: await interleave(subjects, times, perFrame),
    },
    {
      id: 'memory-form',
      title: 'JavaScript heap of the form’s page, panel included',
      about: 'After garbage collection; 5,000 elements.',
      unit: 'kB',
      series: await interleave(subjects, times, onForm),
    },
  ];
}
