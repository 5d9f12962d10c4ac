/** How long the background takes to wake up and answer, and to answer when it is awake. */

import type { Lab } from '../lab.ts';
import type { Measure, Options } from '../model.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export async function worker({ ours }: Lab, { rounds }: Options): Promise<Measure[]> {
  const { host, context } = ours.ours ?? {};
  if (!host || !context) return [];
  const devtools = await context.newCDPSession(host);
  await devtools.send('ServiceWorker.enable');
  const answer = () =>
    host.evaluate(async () => {
      const start = performance.now();
      await chrome.runtime.sendMessage({ kind: 'profile-get' });
      return performance.now() - start;
    });
  const asleep: number[] = [];
  const awake: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await devtools.send('ServiceWorker.stopAllWorkers');
    await host.waitForTimeout(300);
    asleep.push(await answer());
    awake.push(await answer());
  }
  await devtools.detach();
  return [
    {
      id: 'worker',
      title: 'The background’s answer to a message',
      about:
        'From sending a message until the answer arrives, including reading the stored profile. Asleep: the browser had stopped the worker, as it does after 30 seconds.',
      unit: 'ms',
      series: [
        { subject: 'awake', samples: awake },
        { subject: 'asleep', samples: asleep },
      ],
    },
  ];
}
