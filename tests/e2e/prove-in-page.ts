/** Runs inside a page: the reader, and what it read compared with what is painted, as one frame would tell it. */

import type { FrameReading } from '../../messages/portal';
import { prove } from '../../page/prove/prove';
import { indexCaptions } from '../../page/read/captions';
import { readForm } from '../../page/read/form';
import { headingsIn } from '../../page/read/headings';
import { findAvatar, readAlerts, readHeader, readSigns } from '../../page/read/page-context';
import { formsUnder } from '../../page/read/panes';
import { TITLES } from '../../portals/headings';
import { captions, notFields } from '../../portals/made/form';

const HEADINGS: ReadonlySet<string> = new Set(notFields);

/** How the rounds of a measure went, in milliseconds. */
export interface Cost {
  median: number;
  items: number;
}

function look(isMicrosoft365: boolean): Omit<FrameReading, 'kind' | 'doc' | 'settled'> {
  const index = indexCaptions(captions, document.documentElement.lang || 'en');
  const fieldOf = (text: string) => {
    const name = index.lookUp(text);
    return name && !HEADINGS.has(name) ? name : undefined;
  };
  const read = readForm(index, HEADINGS);
  const headings = headingsIn(read.roots, index.lookUp);
  const ofPanes = headings.filter(({ name }) => TITLES.microsoft365.has(name));
  const signs = readSigns();
  if (!signs.length) signs.push(...findAvatar(read.roots));
  if (isMicrosoft365) signs.push(...readHeader());
  return {
    url: location.href,
    loadedFrom: location.href,
    lang: document.documentElement.lang,
    readings: read.fields.map(({ reading }) => structuredClone(reading)),
    signs: signs.slice(0, 20),
    titled: headings.some(({ name }) => name === 'new-support-request'),
    pane: ofPanes.length > 0,
    paneForms: formsUnder(ofPanes, read),
    alerts: readAlerts(),
    hiddenFrames: [],
    shownFrames: [],
    proof: prove(read, fieldOf).message,
  };
}

/** @returns what a proof takes, over some rounds, the browser's layout being done. */
function cost(rounds: number): Cost {
  const index = indexCaptions(captions, document.documentElement.lang || 'en');
  const read = readForm(index, HEADINGS);
  const times: number[] = [];
  let items = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    items = prove(read, index.lookUp).print.split('\n').length;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[rounds >> 1] ?? 0, items };
}

const lab = { look, cost };
export type ProofLab = typeof lab;
Object.assign(globalThis, { onbehalfProof: lab });
