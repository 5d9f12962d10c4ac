/** The support request as the checks see it: one visible form, plus what other forms and frames add. */

import { isSupportPane, type PageId } from '../portals/pages';
import { CONTACT_FIELDS, type Field, type Reading } from './fields';
import {
  type AroundFrame,
  EVERYWHERE,
  type FrameProof,
  LONGEST_OBSTACLE,
  type Obstacle,
  type Position,
} from './obstacle';
import { asksForElse, asksOfCustomer } from './scoping';

/** What a frame of the tab shows now. */
export interface FrameView {
  frameId: number;
  doc: string;
  readings: readonly Reading[];
  /** What its readings were compared with; none where nobody asked. */
  proof?: FrameProof | undefined;
  /** Its own address, and the one it was loaded from. */
  addresses?: readonly string[];
}

/** One reading with where it comes from. */
export interface SourcedReading {
  reading: Reading;
  frameId: number;
  /** Read on another step of the form. */
  remembered?: boolean;
  /** A plain text next to a control under an unknown caption, which may be the field itself. */
  isAmbiguous?: boolean;
  /** What stands in the way of believing it; none where it was not compared with what is painted. */
  proof?: readonly Obstacle[] | undefined;
}

export interface FormView {
  frameId: number;
  doc: string;
  /** Which of the forms of that document. */
  number: number;
  /** All readings of each field; more than one only when the page shows the field twice. */
  fields: ReadonlyMap<Field, readonly SourcedReading[]>;
  /** Controls with something in them whose captions we do not know. */
  unknown: readonly SourcedReading[];
  /** Questions about the customer: never a contact, whatever they contain. */
  ofCustomer?: readonly SourcedReading[];
  /** What the form shows that no field accounts for. */
  obstacles?: readonly Obstacle[];
}

/** Fields that belong to this form alone; a first name or a phone number is on many pages. */
const OF_THE_FORM: readonly Field[] = [
  'support-plan',
  'severity',
  'support-language',
  'contact-method',
  'additional-email',
];

/** What shows that contact fields are a request's even if the plan's caption is unknown. */
const HOW_TO_ANSWER: readonly Field[] = ['severity', 'support-language', 'contact-method'];

/** @returns true when a form asks how the request is to be answered. */
export const isAnsweredBy = (form: FormView): boolean =>
  HOW_TO_ANSWER.some((field) => form.fields.has(field));

/** @returns true when a form shows a contact field. */
export const hasContacts = (form: FormView): boolean =>
  CONTACT_FIELDS.some((field) => form.fields.has(field));

/** @returns true when a form is the support request by its fields: a support plan with a contact field. */
export const isRequestByFields = (form: FormView): boolean =>
  form.fields.has('support-plan') &&
  hasContacts(form) &&
  // All in plain text it may be the overview of some resource.
  ['support-plan' as const, ...CONTACT_FIELDS].some((field) => isControl(form, field));

/** @returns true when a field is something to fill in, or was left empty: not a mere text. */
export const isControl = (form: FormView, field: Field): boolean =>
  (form.fields.get(field) ?? []).some(
    ({ reading }) => reading.source === 'control' || reading.state !== 'filled',
  );

/** @returns the visible forms of all frames, the likeliest to be the support request first. */
export function formsOf(frames: readonly FrameView[]): FormView[] {
  const forms: FormView[] = [];
  for (const frame of frames) {
    const { frameId, doc, readings } = frame;
    const proof = isAroundKnown(frame, frames) ? frame.proof : undefined;
    const around = aroundOf(frame, frames);
    for (const number of new Set(readings.map(({ form }) => form))) {
      const fields = new Map<Field, SourcedReading[]>();
      const all: SourcedReading[] = [];
      for (const [at, reading] of readings.entries()) {
        if (reading.form !== number) continue;
        const compared = proof?.fields[at];
        const sourced = {
          reading,
          frameId,
          ...(compared && { proof: [...compared, ...coversOver(proof?.positions?.[at], around)] }),
        };
        if (reading.field === 'unknown') all.push(sourced);
        else fields.set(reading.field, [...(fields.get(reading.field) ?? []), sourced]);
      }
      // Answers about the problem are none of the contact's, where that has a section and an address of its own.
      const hasOwn = fields.get('email')?.some(({ reading }) => reading.inContact === true);
      const ofCustomer = all.filter(isOfCustomer);
      const unknown = all.filter(
        (held) => !ofCustomer.includes(held) && (!hasOwn || mayMatter(held)),
      );
      for (const [field, mayBe] of RIVALS) {
        const sourced = fields.get(field);
        if (sourced && unknown.some(({ reading }) => mayBe(reading)))
          fields.set(field, sourced.map(asAmbiguous));
      }
      const obstacles = (proof?.forms ?? [])
        .filter(({ form }) => form === number)
        .flatMap((form) => withFrames(form.obstacles, frames));
      obstacles.push(
        ...around.flatMap((one) => one.obstacles),
        ...unknown.flatMap(taughtContact),
        ...unknown.flatMap(strangeNumber),
      );
      forms.push({ frameId, doc, number, fields, unknown, ofCustomer, obstacles });
    }
  }
  return forms.sort((a, b) => weight(b) - weight(a));
}

/**
 * Before all documents that may be around a frame have told what lies over their frames, nothing in it is known to be in
 * sight: not only the top one, for frames stand in frames.
 */
const isAroundKnown = (frame: FrameView, frames: readonly FrameView[]): boolean =>
  frame.frameId === 0 || frames.every((other) => other === frame || other.proof !== undefined);

const address = (text: string): string => (text.split('#')[0] ?? '').slice(0, LONGEST_OBSTACLE);

/** Frames within frames are followed so far. */
const DEEPEST = 4;

/**
 * What the documents around a frame show over it and around it. A frame that none of them names, for it was led elsewhere
 * since, may be any that names no other; and what lies over the frame around it may lie over all of it.
 */
function aroundOf(frame: FrameView, frames: readonly FrameView[], depth = 0): AroundFrame[] {
  if (frame.frameId === 0 || depth > DEEPEST) return [];
  const isOf = ({ addresses = [] }: FrameView, one: AroundFrame) =>
    addresses.some((own) => address(own) === one.address);
  const told = frames.flatMap(({ proof }) => proof?.frames ?? []);
  const named = told.filter((one) => isOf(frame, one));
  const own = named.length
    ? named
    : told.filter((one) => !frames.some((other) => isOf(other, one)));
  const above = frames
    .filter((other) => other !== frame && other.proof?.frames?.some((one) => own.includes(one)))
    .flatMap((holder) => aroundOf(holder, frames, depth + 1))
    .map((one) => ({
      ...one,
      covers: one.covers.map(({ text }) => ({ position: EVERYWHERE, text })),
    }));
  return [...own, ...above];
}

/** @returns what of the document around a frame lies over a value in it, or may where nobody knows its position. */
const coversOver = (
  position: Position | null | undefined,
  around: readonly AroundFrame[],
): readonly Obstacle[] =>
  around
    .flatMap(({ covers }) => covers)
    .filter((cover) => !position || meet(cover.position, position))
    .map(({ text }) => ({ kind: 'covered', text }));

/** A pixel on an edge hides nothing. */
const meet = (one: Position, other: Position): boolean =>
  Math.min(one[2], other[2]) - Math.max(one[0], other[0]) > 1 &&
  Math.min(one[3], other[3]) - Math.max(one[1], other[1]) > 1;

const mayBeContact = ({ field, state }: Reading): boolean =>
  state !== 'empty' && (field === 'unknown' || CONTACT_FIELDS.includes(field));

/** A frame that was read and compared itself stands for what it holds. */
const withFrames = (
  obstacles: readonly Obstacle[],
  frames: readonly FrameView[],
): readonly Obstacle[] =>
  obstacles.flatMap((obstacle) => {
    if (obstacle.kind !== 'frame') return [obstacle];
    const frame = frames.find(({ addresses = [] }) =>
      addresses.some((one) => address(one) === address(obstacle.text)),
    );
    if (!frame?.proof || frame.readings.some(mayBeContact)) return [obstacle];
    return frame.proof.forms.flatMap((form) => form.obstacles);
  });

const SPEAKS = { email: 'address', account: 'account', phone: 'number' } as const;

/**
 * A frame takes what stands under a taught label for that field's value. An address, an account or a number there is one that
 * nobody accounts for, as under any label that we do not know.
 */
function taughtContact({ reading: { taught, valueKind, value } }: SourcedReading): Obstacle[] {
  if (taught === undefined || !valueKind || !(valueKind in SPEAKS)) return [];
  const text = value.slice(0, LONGEST_OBSTACLE);
  return [{ kind: SPEAKS[valueKind as keyof typeof SPEAKS], text }];
}

/** In the contact's part of the form a number under a caption that we do not know may be the one that Microsoft calls. */
function strangeNumber({ reading }: SourcedReading): Obstacle[] {
  const { inContact, taught, valueKind, source, caption, value } = reading;
  return inContact === true &&
    taught === undefined &&
    valueKind === 'phone' &&
    source === 'control' &&
    !asksForElse(caption)
    ? [{ kind: 'number', text: value.slice(0, LONGEST_OBSTACLE) }]
    : [];
}

/** What under a caption that we do not know may be a field that is also said in mere text. */
const RIVALS: readonly (readonly [Field, (reading: Reading) => boolean])[] = [
  ['support-plan', ({ valueKind, state }) => valueKind === 'plan' || state === 'unreadable'],
  ['phone', ({ valueKind }) => valueKind === 'phone'],
];

/** What stands outside the contact's section is no contact; it may still be the plan under another caption. */
const mayMatter = ({ reading: { inContact, valueKind, state } }: SourcedReading): boolean =>
  inContact !== false || valueKind === 'plan' || state === 'unreadable';

/** What may be the plan, or cannot be read, may still be the request's own. */
const isOfCustomer = ({ reading: { caption, valueKind, state } }: SourcedReading): boolean =>
  valueKind !== 'plan' && state !== 'unreadable' && asksOfCustomer(caption);

const asAmbiguous = (sourced: SourcedReading): SourcedReading =>
  sourced.reading.source === 'text' ? { ...sourced, isAmbiguous: true } : sourced;

function weight(form: FormView): number {
  const own = OF_THE_FORM.filter((field) => form.fields.has(field)).length;
  return (isRequestByFields(form) ? 1000 : 0) + own * 20 + form.fields.size;
}

/**
 * The forms that count in addition to the first one: other support requests in sight, and contact fields
 * elsewhere when the first form shows none. Contact fields next to a form that has its own are somebody's
 * properties on Azure; the pane of Microsoft 365 asks for nothing else.
 */
export function furtherForms([first, ...others]: readonly FormView[], page: PageId): FormView[] {
  if (!first) return [];
  if (isSupportPane(page)) return others.filter(hasContacts);
  return others.filter(
    (form) =>
      form.fields.has('support-plan') ||
      (hasContacts(form) && (!hasContacts(first) || isAnsweredBy(form))),
  );
}
