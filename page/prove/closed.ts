/**
 * Finds what a form shows in addition to its fields, and the page around it, that could be a contact: addresses, accounts,
 * numbers, captions without a value in sight, and parts that cannot be read.
 */

import { OTHER_PLAN_ALONE } from '../../portals/other-plans';
import {
  CONTACT_FIELDS,
  type Field,
  type FieldOrUnknown,
  FREE_FIELDS,
  JUDGED_FIELDS,
} from '../../request/fields';
import { LONGEST_OBSTACLE, type Obstacle } from '../../request/obstacle';
import type { LookUp } from '../read/live-form';
import { type Around, isOfAccount } from './around';
import { contactsIn, isOfContact, isTyped, NAME, speaksOfContact } from './contacts';
import { apart, areLevel, joined, paragraphsOf } from './lines';
import type { Row } from './row';
import type { Item, Scene } from './scene';

const JUDGED: readonly FieldOrUnknown[] = JUDGED_FIELDS;
const PLAN = 'support-plan';
const CONTACTS: readonly FieldOrUnknown[] = CONTACT_FIELDS;
const FREE: readonly FieldOrUnknown[] = FREE_FIELDS;
/** Parts of a form under these say again what the others say. */
const OF_ALL: ReadonlySet<string> = new Set(['summary', 'review-and-create']);

/** A value stands no further from its caption, in pixels. */
const NEXT = 40;

/**
 * What cannot be read.
 * @param contacts where the contact fields are; empty: everywhere.
 * @param plans where the plan is.
 */
function opaqueIn(
  items: readonly Item[],
  contacts: ReadonlySet<number>,
  plans: ReadonlySet<number>,
): Obstacle[] {
  const isIn = ({ section }: Item, sections: ReadonlySet<number>) =>
    sections.size === 0 || sections.has(section);
  return items.flatMap((item) => {
    const [ofContact, ofPlan] = [isIn(item, contacts), isIn(item, plans)];
    if (item.kind !== 'opaque' || !(ofContact || ofPlan)) return [];
    const part = ofContact ? (ofPlan ? undefined : 'contact') : 'plan';
    const kind = URL.canParse(item.text) ? 'frame' : 'opaque';
    return [{ kind, text: item.text, ...(part && { part }) }];
  });
}

/** @returns what around a form may be its contact. */
export const spokenIn = ({ items, isCutShort }: Around, nameOf: LookUp): Obstacle[] => [
  // Whatever else is there, the plan is in the form.
  ...cutShort(isCutShort).map((one) => ({ ...one, part: 'contact' as const })),
  ...contactsIn(
    items,
    nameOf,
    (item, line, before) => !isTyped(item) && (isOfContact(line) || speaksOfContact(before)),
  ),
];

/** @returns all of a document without a judged form that may be the contact of one around it or within it. */
export const openWithoutForm = ({ items, isCutShort }: Scene, nameOf: LookUp): Obstacle[] => [
  ...cutShort(isCutShort),
  ...opaqueIn(items, new Set(), new Set()),
  ...contactsIn(
    items.filter(({ element }) => !isOfAccount(element)),
    nameOf,
    () => true,
  ),
];

const cutShort = (isCutShort: boolean): Obstacle[] =>
  isCutShort ? [{ kind: 'opaque', text: '…' }] : [];

/**
 * @param beside what the page shows around the form's own part.
 * @param values which row's value an item is.
 * @param captions which row's caption an item is.
 * @param nameOf what a caption or a heading names.
 */
export function openIn(
  scene: Scene,
  beside: Around,
  rows: readonly Row[],
  values: ReadonlyMap<Item, Row>,
  captions: ReadonlyMap<Item, Row>,
  nameOf: LookUp,
): Obstacle[] {
  const sectionsOf = (fields: readonly FieldOrUnknown[]): Set<number> => {
    const sections = new Set(
      rows
        .filter(({ live }) => fields.includes(live.field))
        .flatMap(({ value }) => value.map(({ section }) => section)),
    );
    for (const section of [...sections])
      for (let next = section + 1; (scene.levels[next] ?? 0) > (scene.levels[section] ?? 0); next++)
        sections.add(next);
    // What stands under the form's own title, before any other heading, is of every part.
    return sections.size ? sections.add(0).add(1) : sections;
  };
  const isOwn = (item: Item) => {
    const row = values.get(item);
    if (!row) {
      const named = captions.get(item)?.live.field ?? 'unknown';
      return named !== 'unknown' && !item.text.includes('@');
    }
    // An answer about the problem, in a group of its own.
    if (row.live.reading.inContact === false && (item.kind !== 'box' || isTyped(item))) return true;
    // What only machines hear may call anything a description.
    if (FREE.includes(row.live.field)) return row.isMisnamed !== true;
    return item.kind !== 'opaque' && JUDGED.includes(row.live.field);
  };
  const contacts = sectionsOf(CONTACTS);
  const plans = sectionsOf([PLAN]);
  const rest = scene.items.filter((item) => !isOwn(item));
  const named = new Set(
    scene.items
      .filter(
        ({ isHeading, text }) =>
          isHeading && (speaksOfContact(text) || OF_ALL.has(nameOf(text) ?? '')),
      )
      .map(({ section }) => section),
  );
  // "Your expert": nobody knows whose card stands under such a heading.
  const strange = new Set(
    scene.items
      .filter((item) => item.isHeading && !nameOf(item.text))
      .map(({ section }) => section),
  );
  const isCard = ({ section, box }: Item, line: string, last: Item | undefined) =>
    strange.has(section) &&
    /@|user_/.test(line) &&
    // Behind a caption on its line it answers a question about the problem.
    last !== undefined &&
    (last.isHeading ? NAME.test(line) : !last.names && !areLevel(last.box, box));
  const isNear = (item: Item, line: string, before: string, last: Item | undefined) =>
    contacts.size === 0 ||
    contacts.has(item.section) ||
    // A part of its own may say whom Microsoft will answer; what is typed there answers a question about the problem.
    (!isTyped(item) &&
      (plans.has(item.section) ||
        named.has(item.section) ||
        isCard(item, line, last) ||
        [line, before].some(speaksOfContact)));
  return [
    ...cutShort(scene.isCutShort),
    ...opaqueIn(rest, contacts, plans),
    ...contactsIn(rest, nameOf, isNear),
    ...spokenIn(beside, nameOf),
    ...valueless(
      rest.filter((item) => !values.has(item)),
      rows,
      nameOf,
    ),
    ...unread(scene.items, values, captions, nameOf),
    ...otherPlans(rest),
    ...strangersIn(rows),
    ...sentencesIn(
      rest,
      rows,
      (section) => section > 1 && contacts.has(section) && !plans.has(section),
    ),
  ];
}

/** What stands among the contact's own fields under a caption that is not known: the rules know what may be a name. */
const strangersIn = (rows: readonly Row[]): Obstacle[] =>
  rows.flatMap(({ live: { field, reading }, value }) => {
    const text = joined(value);
    return field === 'unknown' && reading.inContact === true && /^[^\d@]{3,40}$/.test(text)
      ? [{ kind: 'stranger', text: `${reading.caption}: ${text}` }]
      : [];
  });

/** Some words, or a line in a script that writes no spaces. */
const SENTENCE = /(?:\S+\s+){3}|\s.*[.。]$|[\u3041-\ud7a3]{8}/;

/**
 * What the form says next to none of its fields: in a part of the contact's own anything, elsewhere of the contact. Which of
 * it are hints is known to the rules.
 */
const sentencesIn = (
  items: readonly Item[],
  rows: readonly Row[],
  isOfContacts: (section: number) => boolean,
): Obstacle[] =>
  paragraphsOf(
    items.filter(
      (item) =>
        !item.offered &&
        !item.isHeading &&
        !item.names &&
        !rows.some(({ live, others }) => JUDGED.includes(live.field) && others.includes(item)),
    ),
    true,
  )
    .filter(
      ({ kind, text, section, pressed }) =>
        kind === 'text' &&
        !pressed &&
        SENTENCE.test(text) &&
        (isOfContacts(section) || speaksOfContact(text)),
    )
    .map(({ text }) => ({ kind: 'sentence', text }));

const CHOSEN = '[aria-selected=true],[aria-checked=true],[aria-pressed=true]';

/** A tab, a button or a card that is chosen already. */
const isChosen = (element: Element): boolean =>
  element.closest(CHOSEN) !== null ||
  (element.closest('label')?.control as HTMLInputElement | undefined)?.checked === true;

/** What a form says of another plan, unless it is offered to be pressed, chosen or typed: "Current plan: Premier". */
const otherPlans = (items: readonly Item[]): Obstacle[] =>
  items
    .filter(
      ({ kind, text, pressed, offered, names, element }) =>
        kind !== 'opaque' &&
        ((!pressed && !offered && !names) || isChosen(element)) &&
        OTHER_PLAN_ALONE.test(text.trim()),
    )
    .map(({ text }) => ({ kind: 'plan', text }));

/** Captions of the contact in sight whose values are not; and what is called a plan as well, with something behind it. */
function valueless(items: readonly Item[], rows: readonly Row[], nameOf: LookUp): Obstacle[] {
  return paragraphsOf(
    items.filter(({ kind, pressed, offered }) => kind === 'text' && !pressed && !offered),
  ).flatMap((item) => {
    if (item.isHeading) return [];
    const field = nameOf(item.text) as Field | undefined;
    const isOtherPlan = !field && nameOf(/^[^([:：]+/.exec(item.text)?.[0] ?? '') === PLAN;
    if (isOtherPlan) return [{ kind: 'valueless', text: item.text, field: PLAN }];
    return field && CONTACTS.includes(field) && !rows.some(({ live }) => live.field === field)
      ? [{ kind: 'valueless', text: item.text, field }]
      : [];
  });
}

/** A caption of the plan that was read as none, with something next to it that was read as no value either. */
const unread = (
  items: readonly Item[],
  values: ReadonlyMap<Item, Row>,
  captions: ReadonlyMap<Item, Row>,
  nameOf: LookUp,
): Obstacle[] =>
  items.flatMap((item, at) => {
    const next = items[at + 1];
    const isUnread =
      next &&
      [item, next].every((one) => !values.has(one) && !captions.has(one) && !one.isHeading) &&
      !item.pressed &&
      !item.offered &&
      item.text.length < LONGEST_OBSTACLE &&
      nameOf(item.text) === PLAN &&
      apart(item.box, next.box) < NEXT;
    return isUnread ? [{ kind: 'valueless', text: item.text, field: PLAN }] : [];
  });
