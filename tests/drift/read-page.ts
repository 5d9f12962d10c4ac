/** Runs inside the pages: reads and proves a document as the reader of the extension does, but without the extension. */

import type { FrameReading } from '../../messages/portal';
import { type Proof, prove } from '../../page/prove/prove';
import { takeTools } from '../../page/prove/tools';
import { indexCaptions } from '../../page/read/captions';
import { readForm } from '../../page/read/form';
import { headingsIn } from '../../page/read/headings';
import type { Form } from '../../page/read/live-form';
import {
  readAlerts,
  readFrames,
  readHeader,
  readHints,
  readNamed,
} from '../../page/read/page-context';
import { formsUnder } from '../../page/read/panes';
import { TOOLS } from '../../page/read/tools';
import { TITLES } from '../../portals/headings';
import { captions, notFields } from '../../portals/made/form';

export type Read = Omit<FrameReading, 'kind' | 'doc' | 'settled'>;

const HEADINGS: ReadonlySet<string> = new Set(notFields);
const MOST_HINTS = 20;

const index = () => indexCaptions(captions, document.documentElement.lang || navigator.language);

/** @returns the form of the document, as it is now. */
export const formNow = (): Form => readForm(index(), HEADINGS);

/** @returns a form compared with what is painted now. */
export function proofOf(form: Form): Proof {
  const { lookUp: find } = index();
  takeTools(TOOLS);
  return prove(
    form,
    (text) => {
      const name = find(text);
      return name && !HEADINGS.has(name) ? name : undefined;
    },
    find,
  );
}

/** @returns what the reader would tell of a form, and of the document around it. */
export function tell(form: Form, isMicrosoft365: boolean): Read {
  const { lookUp: find } = index();
  const { hints } = readHints(form.roots);
  if (isMicrosoft365) hints.push(...readHeader());
  hints.push(...readNamed(form.roots));
  const headings = headingsIn(form.roots, find);
  const ofPanes = headings.filter(({ name }) => TITLES.microsoft365.has(name));
  return {
    url: location.href,
    loadedFrom: location.href,
    lang: document.documentElement.lang,
    readings: form.fields.map(({ reading }) => structuredClone(reading)),
    hints: hints.slice(0, MOST_HINTS),
    titled: headings.some(({ name }) => name === 'new-support-request'),
    pane: ofPanes.length > 0,
    paneForms: formsUnder(ofPanes, form),
    alerts: readAlerts(form.roots),
    ...readFrames(),
  };
}
