/** What was not there: fields, blades, hidden copies. */

import { above, deep, formOf, itemsOf, type Random } from '../dom';
import { fromMarkup, tableRow } from '../markup';
import { word } from './word';

const EXTRA = [
  ['Cost center', '4711'],
  ['Reference', 'INC-2044'],
  ['Building', '7'],
  ['Fax', '+886 2 5550 0111'],
  ["Manager's email", 'boss@partner.example'],
  ['Comments', ''],
] as const;

/** Fields that the form did not have. */
export function extraFields(random: Random): boolean {
  const rows = itemsOf().filter(({ row, caption }) => row[0]?.parentNode && caption);
  if (!rows.length) return false;
  const isReview = rows.some(({ control }) => control.hasAttribute('data-shows'));
  for (let n = 1 + random.below(3); n > 0; n--) {
    const beside = random.pick(rows).row;
    const [caption, value] = random.pick(EXTRA);
    const id = word(random);
    const tag = beside[0]?.tagName;
    const shown = value || '-';
    const extra =
      tag === 'DT'
        ? fromMarkup(`<dt>${caption}</dt><dd>${shown}</dd>`)
        : tag === 'TR'
          ? tableRow([caption, shown])
          : isReview
            ? fromMarkup(`<div class="row"><div>${caption}</div><div>${shown}</div></div>`)
            : fromMarkup(
                `<div class="field"><label for="${id}">${caption}</label><input id="${id}" value="${value}"></div>`,
              );
    if (random.chance(0.5)) (beside[0] as Element).before(...extra);
    else (beside.at(-1) as Element).after(...extra);
  }
  return true;
}

/** A copy has ids of its own. */
function renameWithin(copy: Element): void {
  for (const element of deep('*', copy)) {
    if (element.id) element.id = `copy-${element.id}`;
    for (const name of ['for', 'aria-labelledby', 'aria-controls']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replace(/\S+/g, 'copy-$&'));
    }
  }
}

/** Another blade beside the form, and hidden copies of the form as it was before anything was spoilt. */
export function extraBlades(random: Random, pristine: string): boolean {
  const copy = document.createElement('section');
  copy.className = 'fxs-blade';
  copy.append(...fromMarkup(pristine));
  renameWithin(copy);
  const how = random.below(4);
  if (how === 0) copy.style.display = 'none';
  else if (how === 1) copy.hidden = true;
  else if (how === 2) copy.style.visibility = 'hidden';
  else {
    // Kept for later, out of sight on the left.
    copy.style.cssText = 'position:absolute;left:-20000px;width:800px';
  }
  const unrelated = document.createElement('section');
  unrelated.className = 'fxs-blade';
  unrelated.append(
    ...fromMarkup(
      '<h2>Activity log</h2><p>Nothing happened.</p><dl><dt>Region</dt><dd>East Asia</dd></dl>',
    ),
  );
  const form = formOf(itemsOf());
  let blade = form;
  for (let up = above(form); up && up !== document.body && up.tagName !== 'MAIN'; up = above(up))
    blade = up;
  if (!blade.parentNode || blade === document.body) return false;
  if (random.chance(0.5)) blade.before(copy);
  else blade.after(copy);
  if (random.chance(0.5)) blade.after(unrelated);
  else blade.before(unrelated);
  return true;
}
