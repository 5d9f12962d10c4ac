/** Collects what a reading says of the page around the form: directory, title, alerts, frames. */

import type { FrameReading } from '../../messages/portal';
import { TAUGHT_HEADING } from '../../messages/taught-labels';
import { TITLES } from '../../portals/headings';
import { DIRECTORY_HINTS } from '../../portals/selectors';
import { portalHere } from '../portal';
import { formLibrary } from './form-library';
import { headingsIn, titlesBefore } from './headings';
import type { Form, LookUp } from './live-form';
import { HEADERS, readAlerts, readFrames, readHeader, readHints, readNamed } from './page-context';
import { formsUnder } from './panes';
import { spokenOf } from './spoken';
import { readTaughtHints } from './taught-hints';

export type Around = Pick<
  FrameReading,
  | 'lang'
  | 'library'
  | 'speaksOf'
  | 'hints'
  | 'titled'
  | 'pane'
  | 'paneForms'
  | 'alerts'
  | 'hiddenFrames'
  | 'shownFrames'
>;

/** More hints than this no shell has. */
const MOST_HINTS = 20;

export interface Surroundings {
  /** Looked for with the form, not at each edit: it may cost a walk. */
  read: (form: Form) => Around;
  /** Where the hints stand is known, or they are none of this frame's. Otherwise they are looked for everywhere. */
  knowsHints: () => boolean;
  /** Selectors of what is read of the shell. */
  shellSelectors: readonly string[];
}

/**
 * @param isTop only the top document shows a shell.
 * @param lookUp the name of the caption that a text is.
 */
export function surroundings(isTop: boolean, lookUp: LookUp): Surroundings {
  /** Elsewhere the avatar menu names the directory. */
  const hasHeader = portalHere() === 'microsoft-365';
  let knowsHints = !isTop;

  const shellHints = (form: Form) => {
    if (!isTop) return [];
    const { hints, isKnown } = readHints(form.roots);
    knowsHints = isKnown;
    if (hasHeader) hints.push(...readHeader());
    hints.push(...readTaughtHints(), ...readNamed(form.roots));
    return hints.slice(0, MOST_HINTS);
  };
  return {
    read: (form) => {
      const headings = headingsIn(form.roots, lookUp);
      const [first] = form.fields;
      if (first && !headings.some(({ element }) => element))
        headings.push(...titlesBefore(first.element, lookUp));
      // Which kind of request a taught heading opens depends on the portal, which a frame may not know.
      const ofPanes = headings.filter(
        ({ name }) => TITLES.microsoft365.has(name) || name === TAUGHT_HEADING,
      );
      return {
        lang: document.documentElement.lang.slice(0, 35),
        library: formLibrary(form),
        speaksOf: spokenOf(form.roots, lookUp),
        hints: shellHints(form),
        titled: headings.some(
          ({ name }) => name === 'new-support-request' || name === TAUGHT_HEADING,
        ),
        pane: ofPanes.length > 0,
        paneForms: formsUnder(ofPanes, form),
        alerts: readAlerts(form.roots),
        // `length` counts the frames without a search.
        ...(window.length ? readFrames() : { hiddenFrames: [], shownFrames: [] }),
      };
    },
    knowsHints: () => knowsHints,
    shellSelectors: [
      ...DIRECTORY_HINTS.map(({ selector }) => selector),
      ...(hasHeader ? [HEADERS] : []),
    ],
  };
}
