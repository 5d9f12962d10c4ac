/** The second witness: what was read of a form, compared with what is painted. It can only make a reading worse. */

import { type FieldOrUnknown, JUDGED_FIELDS } from '../../request/fields';
import {
  type FrameProof,
  LONGEST_OBSTACLE,
  MOST_OBSTACLES,
  type Obstacle,
  type Position,
} from '../../request/obstacle';
import { holdsMore, isWithin, parentOf, type Root, styleOf } from '../dom';
import { CONTAINER, type Form, type LiveField, type LookUp } from '../read/live-form';
import { itemsAround } from './around';
import { misnamed } from './caption';
import { openIn, openWithoutForm } from './closed';
import { floatingOver } from './floating';
import { framesIn, positionOf } from './frames';
import { canBeCleared, deafOver } from './hit';
import { besideIn, commonOf, comparedIn, type Row, rowOf } from './row';
import { saidOf } from './said';
import { type Item, MOST_ELEMENTS, type Scene, sceneOf } from './scene';
import { lettersOf, type Over, unseenIn } from './seen';
import { type Target, targetOf } from './target';

/** What is no field, and has a name of its own. */
const BOXES = 'input[type=file],input[type=checkbox],input[type=radio]';

/** What a form stands in. */
const REGION = `${CONTAINER},form,main,[role=main],body`;

export interface Proof {
  message: FrameProof;
  /** What is painted, as one text: when it changes, the form is read again. */
  print: string;
  items: readonly Item[];
}

/** How far above its fields the container of a form is looked for. */
function regionOf(fields: readonly LiveField[]): Element {
  const [first] = fields;
  if (!first) return document.body;
  let region = first.element;
  for (const { element, captionElement } of fields) {
    region = commonOf(region, element);
    if (captionElement) region = commonOf(region, captionElement);
  }
  // Of a large page only the part around the fields.
  for (let up: Element | null = region; up; up = parentOf(up)) {
    if (holdsMore(up, MOST_ELEMENTS)) break;
    region = up;
    if (up.matches(REGION)) break;
  }
  return region;
}

const isJudged = ({ field, reading }: LiveField): boolean =>
  (JUDGED_FIELDS as readonly FieldOrUnknown[]).includes(field) && reading.state === 'filled';

/** Each of these is accounted for by itself: the same address may stand in a question and next to it. */
const IS_COUNTED = /^(?:address|account|number)$/;

const shorten = (obstacles: readonly Obstacle[]): Obstacle[] => {
  const known = new Set<string>();
  const isNew = (said: string) => !known.has(said) && known.add(said);
  const all = obstacles
    .filter(({ kind, text }) => IS_COUNTED.test(kind) || isNew(`${kind} ${text}`))
    .map((one) => ({ ...one, text: one.text.slice(0, LONGEST_OBSTACLE) }))
    .sort((a, b) => Number(a.pressed ?? false) - Number(b.pressed ?? false));
  // What is not told must not count as nothing.
  return all.length <= MOST_OBSTACLES
    ? all
    : [...all.slice(0, MOST_OBSTACLES - 1), { kind: 'opaque', text: '…' }];
};

/**
 * Compares a form as it was read with what is painted now. Reads only: one walk through the form's own part of the page.
 * @param form the form as just read.
 * @param lookUp what a caption names.
 * @param nameOf what a caption or a heading names.
 * @param isQuick what around the form said nothing of a contact is not walked through again while its text says none.
 */
export function prove(form: Form, lookUp: LookUp, nameOf: LookUp, isQuick = false): Proof {
  const all = form.fields.slice(0, 200);
  const message: FrameProof = {
    fields: all.map(() => null),
    forms: [],
    positions: all.map(() => null),
  };
  const prints: string[] = [];
  const items: Item[] = [];
  const numbers = new Set(form.fields.filter(isJudged).map((live) => live.form));
  if (!numbers.size) {
    const scene = sceneOf(document.body, new Set());
    message.forms.push({ form: 0, obstacles: shorten(openWithoutForm(scene, nameOf)) });
    message.frames = framesIn(scene, form.roots, nameOf, shorten, isQuick);
    prints.push(printOf(scene));
    items.push(...scene.items);
  } else if (form.roots.some(holdsFrame)) {
    message.frames = framesIn(
      sceneOf(document.body, new Set()),
      form.roots,
      nameOf,
      shorten,
      isQuick,
    );
  }
  for (const number of numbers) {
    const fields = form.fields.filter((live) => live.form === number);
    const { scene, proofs, positions, obstacles } = proveForm(
      fields,
      form,
      lookUp,
      nameOf,
      isQuick,
    );
    for (const [live, found] of proofs) {
      const at = form.fields.indexOf(live);
      if (at < 0 || at >= all.length) continue;
      message.fields[at] = shorten(found);
      (message.positions as (Position | null)[])[at] = positions.get(live) ?? null;
    }
    message.forms.push({ form: number, obstacles: shorten(obstacles) });
    prints.push(printOf(scene));
    items.push(...scene.items);
  }
  return { message, print: prints.join('\n'), items };
}

/** The browser counts the document's frames without a search. */
const holdsFrame = (root: Root): boolean =>
  (root !== document || length > 0) && root.querySelector('iframe') !== null;

/** What is typed changes with every key, and is read again by itself. */
const printOf = ({ items }: Scene): string =>
  items.map(({ kind, text }) => (kind === 'box' ? '' : text)).join('\n');

interface FormProof {
  scene: Scene;
  proofs: Map<LiveField, Obstacle[]>;
  positions: Map<LiveField, Position>;
  obstacles: Obstacle[];
}

function proveForm(
  fields: readonly LiveField[],
  form: Form,
  lookUp: LookUp,
  nameOf: LookUp,
  isQuick: boolean,
): FormProof {
  const region = regionOf(fields);
  const targets = new Map(fields.map((live) => [live, targetOf(live)] as const));
  const arounds = new Map(
    fields.map((live) => [live, aroundOf(live, targets.get(live) as Target)] as const),
  );
  const marked = new Set<Element>([
    ...form.controls,
    ...fields.flatMap(({ element, captionElement }) =>
      captionElement ? [element, captionElement] : [element],
    ),
    ...[...targets.values()].map(({ value }) => value),
    ...arounds.values(),
  ]);
  const scene = sceneOf(region, marked);
  const startsOf = (one: LiveField): number[] =>
    [
      ...form.controls.filter(
        (control) =>
          control !== one.element && !isWithin(control, targets.get(one)?.value ?? control),
      ),
      ...fields
        .filter((live) => live !== one)
        .flatMap(({ element, captionElement }) => [element, captionElement]),
    ].flatMap((element) => {
      if (!element || element === one.captionElement) return [];
      const [from, to] = scene.rangeOf(element);
      return to > from ? [from] : [];
    });
  const captioned = new Set(fields.flatMap((live) => (live.captionElement ? live.element : [])));
  // A text above one of these, or next to it, is its name.
  const nameless = [...form.controls, ...region.querySelectorAll(BOXES)].filter(
    (control) => !captioned.has(control),
  );
  const rows = fields.map((live) =>
    rowOf(
      live,
      targets.get(live) as Target,
      arounds.get(live) as Element,
      scene,
      startsOf(live),
      lookUp,
      nameless,
    ),
  );
  const values = new Map<Item, Row>();
  const captions = new Map<Item, Row>();
  for (const row of rows) {
    for (const item of row.value) values.set(item, row);
    for (const item of row.caption) captions.set(item, row);
  }
  const proofs = new Map<LiveField, Obstacle[]>();
  const floating = floatingOver(region, scene);
  const over: Over = {
    deaf: [...deafOver(region), ...scene.deaf],
    veils: [...scene.veils, ...floating.veils],
    lines: [...scene.lines, ...floating.lines],
  };
  const positions = new Map<LiveField, Position>();
  for (const row of rows) {
    if (!isJudged(row.live)) {
      row.isMisnamed = Boolean(namedOtherwise(row, scene, lookUp, values, captions));
      continue;
    }
    const obstacles = proveRow(row, scene, floating.items, lookUp, values, captions);
    proofs.set(row.live, [...unseenIn(row, scene, over), ...obstacles]);
    const [first] = row.value;
    if (first) positions.set(row.live, positionOf(lettersOf(first, row.live)));
  }
  const around = itemsAround(region, form.roots, nameOf, isQuick);
  // What lies above the form for a moment may say whom Microsoft answers as well.
  const cards = scene.cards.flatMap((card) => sceneOf(card, new Set([card])).items);
  const beside = { ...around, items: [...around.items, ...cards] };
  // What another form calls its fields is compared with that form's values.
  const elsewhere = form.fields.flatMap(({ captionElement, form: number }) =>
    captionElement && number !== fields[0]?.form ? captionElement : [],
  );
  const items = scene.items.filter(
    ({ element }) => !elsewhere.some((caption) => isWithin(element, caption)),
  );
  return {
    scene,
    proofs,
    positions,
    obstacles: openIn({ ...scene, items }, beside, rows, values, captions, nameOf),
  };
}

/** The nearest element that holds a field's value and its caption; without a caption its parent. */
function aroundOf({ captionElement, element }: LiveField, { value }: Target): Element {
  if (captionElement && captionElement !== element) return commonOf(value, captionElement);
  return parentOf(value) ?? value;
}

const namedOtherwise = (
  row: Row,
  scene: Scene,
  lookUp: LookUp,
  values: ReadonlyMap<Item, Row>,
  captions: ReadonlyMap<Item, Row>,
): Obstacle | null =>
  misnamed(
    row,
    scene,
    styleOf(row.target.value).direction === 'rtl',
    lookUp,
    (item) => values.has(item),
    (item) => captions.get(item),
  );

function proveRow(
  row: Row,
  scene: Scene,
  floating: readonly Item[],
  lookUp: LookUp,
  values: ReadonlyMap<Item, Row>,
  captions: ReadonlyMap<Item, Row>,
): Obstacle[] {
  const { live, target } = row;
  const isOthers = (item: Item) => {
    const owner = values.get(item) ?? captions.get(item);
    return owner !== undefined && owner !== row;
  };
  const named = namedOtherwise(row, scene, lookUp, values, captions);
  return [
    ...comparedIn(row, styleOf(target.value).direction === 'rtl'),
    ...(named ? [named] : []),
    ...saidOf(row, scene),
    ...besideIn(
      row,
      scene,
      // What stays where it is while the rest is scrolled is next to everything at some time.
      floating.filter((item) => !isPassing(row, item, scene)),
      isOthers,
    ),
  ].filter(
    ({ kind, text }) =>
      !/^(?:beside|near)$/.test(kind) || bareOf(text) !== bareOf(live.reading.caption),
  );
}

const bareOf = (text: string): string => text.replace(/[\s:*]+/g, '').toLowerCase();

const isPassing = ({ target }: Row, { element, box }: Item, { paintOf }: Scene): boolean =>
  canBeCleared(target.value, box, element, paintOf);
