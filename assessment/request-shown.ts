/** The support request that a tab shows: its forms, the steps that are out of sight, what the portal says of it. Pure. */

import { isAlias } from '../portals/alias';
import { isRequestPage, isSupportPane, type PageId, pageOf } from '../portals/pages';
import type { SpokenOf } from '../portals/spoken-of';
import { type Tenant, tenantFrom } from '../portals/tenant';
import { type FormView, type FrameView, furtherForms } from '../request/form-view';
import type { Memory } from '../request/memory';
import { formsInPanes, type PaneFrame } from '../request/pane';
import { createdNumber } from '../request/success';
import { rememberForms } from './remember-forms';

/** What a frame of the tab shows. */
export interface ShownFrame extends FrameView {
  isTitled: boolean;
  isPane: boolean;
  paneForms: PaneFrame['paneForms'];
  alerts: readonly string[];
  speaksOf?: readonly SpokenOf[];
}

export interface RequestShown {
  /** The form in sight that is judged first; null where the page has no form. */
  first: FormView | null;
  /** The same with what was read on its other steps. */
  form: FormView | null;
  /** Other forms of the same request, with theirs. */
  further: FormView[];
  /** What to remember, by document; that of the first form comes first. */
  memories: Memory[];
  /** The step with the contact fields of the first form was seen. */
  contactSeen: boolean;
  /** It is another request than the one that was remembered. */
  isAnother: boolean;
  /** What the portal says of the form. */
  alerts: readonly string[];
  /** The support pane shows the partner's card, and no form yet. */
  isCardShown: boolean;
  /** The number of the request that the page says it has created. */
  created: string | null;
}

/**
 * @param page what the tab shows.
 * @param forms the forms of its frames, that which is judged first.
 * @param memories as they were returned last.
 * @returns the request; without a form on pages where none is filled in.
 */
export function requestShown(
  page: PageId,
  forms: readonly FormView[],
  shown: {
    url: URL;
    frames: readonly ShownFrame[];
    directory: Tenant | null;
    memories: readonly Memory[];
  },
): RequestShown {
  const { url, frames } = shown;
  if (!isRequestPage(page)) {
    const alerts = alertsBeside(null, frames);
    return { ...NO_REQUEST, alerts, created: createdNumber(alerts) };
  }
  const { forms: asked, isCardShown } = isSupportPane(page)
    ? formsInPanes(forms, frames)
    : { forms, isCardShown: false };
  const [first = emptyForm(frames), ...others] = asked;
  const alerts = alertsBeside(asked.length > 0 ? first : null, frames);
  const created = createdNumber(alerts);
  // What was read of a form that is gone says nothing of the page that its tab shows by now.
  const isGone = forms.length === 0 && pageOf(url) !== page;
  const remembered = rememberForms(isGone ? [] : shown.memories, [first, ...others], {
    address: url.href,
    directory: shown.directory ?? tenantFrom({}),
    created,
  });
  const [form = null, ...rest] = remembered.forms;
  return {
    first,
    form,
    // By what the first form shows now, and by all that the others showed.
    further: furtherForms([first, ...rest], page),
    memories: isGone ? [...shown.memories] : remembered.memories,
    contactSeen: remembered.contactSeen,
    isAnother: remembered.isAnother,
    alerts,
    isCardShown,
    created,
  };
}

const NO_REQUEST: RequestShown = {
  first: null,
  form: null,
  further: [],
  memories: [],
  contactSeen: false,
  isAnother: true,
  alerts: [],
  isCardShown: false,
  created: null,
};

const emptyForm = (frames: readonly ShownFrame[]): FormView => ({
  frameId: 0,
  doc: frames.find(({ frameId }) => frameId === 0)?.doc ?? '',
  number: 0,
  fields: new Map(),
  unknown: [],
  // The fields are out of sight, as on a last step: what is there may still name another contact.
  obstacles: frames
    .flatMap(({ proof }) => proof?.forms.flatMap(({ obstacles }) => obstacles) ?? [])
    .filter(({ kind, text }) => kind === 'address' || (kind === 'account' && !isAlias(text))),
});

/**
 * What the portal says of the form: next to it, or else in its shell. What any other frame says of it does not count.
 * @param form null where none is in sight: what stands under a form's heading counts then.
 */
const alertsBeside = (form: FormView | null, frames: readonly ShownFrame[]): readonly string[] =>
  frames
    .filter(
      ({ frameId, isTitled, isPane }) =>
        frameId === 0 || (form ? frameId === form.frameId : isTitled || isPane),
    )
    .sort((a, b) => Number(b.frameId === form?.frameId) - Number(a.frameId === form?.frameId))
    .flatMap(({ alerts }) => alerts);
