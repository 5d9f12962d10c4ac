/** Runs inside a page: the reader, and what it read compared with what is painted, as one frame would tell it. */

import { formNow, proofOf, type Read, tell } from '../drift/read-page';

/** How the rounds of a measure went, in milliseconds. */
export interface Cost {
  median: number;
  items: number;
}

function readPage(isMicrosoft365: boolean): Read {
  const form = formNow();
  return {
    ...tell(form, isMicrosoft365),
    hiddenFrames: [],
    shownFrames: [],
    proof: proofOf(form).message,
  };
}

/** @returns what a proof takes, over some rounds, the browser's layout being done. */
function cost(rounds: number): Cost {
  const form = formNow();
  const times: number[] = [];
  let items = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    items = proofOf(form).print.split('\n').length;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[rounds >> 1] ?? 0, items };
}

const lab = { readPage, cost };
export type ProofLab = typeof lab;
Object.assign(globalThis, { onbehalfProof: lab });
