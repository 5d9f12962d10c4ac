/** What stands around a form: whose directory it is, what the page is called, what it refuses, which frames it hides. */

import type { FrameReading } from '../../messages/portal';
import { TAUGHT_HEADING } from '../../messages/taught-labels';
import { TITLES } from '../../portals/headings';
import { portalHostOf } from '../../portals/hosts';
import { SIGNS } from '../../portals/selectors';
import { SPOKEN_OF } from '../../portals/spoken-of';
import { formLibrary } from './form-library';
import { headingsIn, titlesBefore } from './headings';
import type { Form, LookUp } from './live-form';
import { HEADERS, readAlerts, readFrames, readHeader, readSigns } from './page-context';
import { formsUnder } from './panes';
import { readTaughtPlaces } from './taught-places';

export type Around = Pick<
  FrameReading,
  | 'lang'
  | 'library'
  | 'speaksOf'
  | 'signs'
  | 'titled'
  | 'pane'
  | 'paneForms'
  | 'alerts'
  | 'hiddenFrames'
  | 'shownFrames'
>;

/** More signs than this no shell has. */
const MOST_SIGNS = 20;

export interface Surroundings {
  /** Looked for with the form, not at each edit: it may cost a walk. */
  read: (form: Form) => Around;
  /** Where the signs stand is known, or they are none of this frame's. Otherwise they are looked for everywhere. */
  isSigned: () => boolean;
  /** Selectors of what is read of the shell. */
  shellSelectors: readonly string[];
}

/**
 * @param isTop only the top document shows a shell.
 * @param lookUp the name of the caption that a text is.
 */
export function surroundings(isTop: boolean, lookUp: LookUp): Surroundings {
  /** Elsewhere the avatar menu names the directory. */
  const hasHeader = portalHostOf(new URL(location.href))?.portal === 'microsoft-365';
  let isSigned = !isTop;

  const shellSigns = (form: Form) => {
    if (!isTop) return [];
    const { signs, isKnown } = readSigns(form.roots);
    isSigned = isKnown;
    if (hasHeader) signs.push(...readHeader());
    signs.push(...readTaughtPlaces());
    return signs.slice(0, MOST_SIGNS);
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
        speaksOf: SPOKEN_OF.filter((one) => headings.some(({ name }) => name === one)),
        signs: shellSigns(form),
        titled: headings.some(
          ({ name }) => name === 'new-support-request' || name === TAUGHT_HEADING,
        ),
        pane: ofPanes.length > 0,
        paneForms: formsUnder(ofPanes, form),
        alerts: form.roots.length ? readAlerts() : [],
        // `length` counts the frames without a search.
        ...(window.length ? readFrames() : { hiddenFrames: [], shownFrames: [] }),
      };
    },
    isSigned: () => isSigned,
    shellSelectors: [...SIGNS.map(({ selector }) => selector), ...(hasHeader ? [HEADERS] : [])],
  };
}
