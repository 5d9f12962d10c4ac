/** Random small forms, and a model of them that knows whether what the user sees is right. */

import fc from 'fast-check';
import { ANNA, CSP, ME } from './proof-cases/parts.ts';

const FIELDS = {
  plan: { caption: 'Support plan', right: CSP, wrong: 'Basic' },
  first: { caption: 'First name', right: 'Ada', wrong: 'user_062ae1ae82754ff498ae3b1c5d7e9f01' },
  last: { caption: 'Last name', right: 'Lin', wrong: 'user_062ae1ae82754ff498ae3b1c5d7e9f01' },
  email: { caption: 'Email', right: ME, wrong: ANNA },
  phone: { caption: 'Phone', right: '+886 2 5550 0100', wrong: '+49 30 1234 5678' },
} as const;
type FieldName = keyof typeof FIELDS;

/** What is drawn and says nothing against a value. */
const HARMLESS = ['none', 'star', 'wrapped', 'hint for machines', 'veil', 'far below'] as const;
/** What makes it wrong, or impossible to tell. */
const DEFECTS = [
  'other value',
  'covered',
  'covered, deaf to the mouse',
  'no colour',
  'out of sight',
  'other caption',
  'badge behind',
  'value behind',
  'crossed out',
  'tiny',
] as const;

interface Row {
  field: FieldName;
  control: 'input' | 'combobox' | 'text';
  caption: 'beside' | 'above' | 'tied';
  harmless: (typeof HARMLESS)[number];
  defect: (typeof DEFECTS)[number] | null;
}

const rowOf = (field: FieldName): fc.Arbitrary<Row> =>
  fc.record({
    field: fc.constant(field),
    control: fc.constantFrom('input' as const, 'combobox' as const, 'text' as const),
    caption: fc.constantFrom('beside' as const, 'above' as const, 'tied' as const),
    harmless: fc.constantFrom(...HARMLESS),
    defect: fc.oneof(
      { weight: 8, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...DEFECTS) },
    ),
  });

/** The rows of a form in any order, each with at most one defect; about half of the forms have none. */
export const FORM: fc.Arbitrary<Row[]> = fc
  .tuple(...(Object.keys(FIELDS) as FieldName[]).map(rowOf))
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

/** @returns the defects of a form, by their rows. */
export const defectsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ field, defect }) => (defect ? [`${field}: ${defect}`] : []));

const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

const STYLE: Partial<Record<(typeof DEFECTS)[number], string>> = {
  'no colour': '-webkit-text-fill-color:transparent',
  'out of sight': 'position:absolute;left:-4000px',
  tiny: 'font-size:3px',
};

function controlOf({ field, control, caption, defect }: Row): string {
  const { right, wrong, caption: name } = FIELDS[field];
  const value = defect === 'other value' ? wrong : right;
  const style = `style="${(defect && STYLE[defect]) ?? ''}"`;
  // A crossed out box is drawn by what is around it; a box of HTML's own cannot be.
  const written = defect === 'crossed out' ? `<s>${value}</s>` : value;
  const label = caption === 'tied' ? `aria-labelledby="${field}-name"` : `aria-label="${name}"`;
  if (control === 'text') return `<span ${style}>${written}</span>`;
  if (control === 'combobox' || defect === 'crossed out')
    return `<div class="box" role="combobox" tabindex="0" ${label} ${style}>${written}</div>`;
  return `<input id="${field}" value="${value}" ${label} ${style}>`;
}

function drawRow(row: Row): string {
  const { field, caption, harmless, defect, control } = row;
  const { wrong, caption: known } = FIELDS[field];
  const shown = defect === 'other caption' ? 'Copies' : known;
  const star = harmless === 'star' ? ' <span style="color:#a00">*</span>' : '';
  const hint = harmless === 'hint for machines' ? `<span style="${HIDDEN}">, expanded</span>` : '';
  const tag = caption === 'above' ? 'div' : 'span';
  const name = `<${tag} id="${field}-name">${shown}${star}</${tag}>`;
  const over = (more: string) =>
    `<span style="position:absolute;inset:0;background:#fff;${more}">${known} ${wrong}</span>`;
  const behind =
    defect === 'badge behind'
      ? '<b>Expired</b>'
      : defect === 'value behind'
        ? `<span>${wrong}</span>`
        : defect === 'covered'
          ? over('')
          : defect === 'covered, deaf to the mouse'
            ? over('pointer-events:none')
            : harmless === 'veil'
              ? '<i style="position:absolute;inset:0;background:rgba(0,0,0,.04)"></i>'
              : '';
  // A plain row is caption and value as two neighbours.
  const inner =
    control === 'text'
      ? `${name} ${controlOf(row)} ${behind}`
      : `${name}${hint} ${controlOf(row)} ${behind}`;
  const far = harmless === 'far below' ? ';margin-top:900px' : '';
  const html = `<div style="position:relative;margin:8px 0${far}">${inner}</div>`;
  return harmless === 'wrapped' ? `<div><div>${html}</div></div>` : html;
}

/** @returns the markup of a form. */
export const draw = (rows: readonly Row[]): string => rows.map(drawRow).join('');
