/** Wrappers, order, late arrival. */

import { contains, deep, formOf, itemsOf, type Random } from '../dom';

/** What has its place by the rules of HTML, or is a choice of a list. */
export const UNWRAPPABLE =
  'tr,td,th,tbody,thead,table,dt,dd,dl,li,ul,ol,option,legend,html,body,head,style,script,template,slot,[slot],[role=radio],[role=option],[role=treeitem]';

/** New elements around captions, controls, rows and sections. */
export function addWrappers(random: Random): boolean {
  const items = itemsOf();
  const targets = items
    .flatMap(({ control, row, caption }) => [control, ...row, ...(caption ? [caption] : [])])
    .concat(formOf(items))
    .filter(
      (element) =>
        !element.matches(UNWRAPPABLE) &&
        element.parentNode &&
        !element.parentElement?.matches('fieldset,dl,table,ul,select'),
    );
  if (!targets.length) return false;
  for (let n = 1 + random.below(5); n > 0; n--) {
    const target = random.pick(targets);
    // A caption inside text stays in line.
    const wrapper = document.createElement(
      target.matches('label,span,i,b') || random.chance(0.3) ? 'span' : 'div',
    );
    if (target.matches('div,section,ul,fieldset') && wrapper.tagName === 'SPAN')
      wrapper.style.display = 'block';
    target.replaceWith(wrapper);
    wrapper.append(target);
  }
  return true;
}

/** Elements that only wrap one other are taken away. */
export function removeWrappers(random: Random): boolean {
  const items = itemsOf();
  const form = formOf(items);
  const inside = (element: Element) => items.some(({ control }) => contains(control, element));
  const targets = deep('div,span', form).filter(
    (element) =>
      element.childElementCount === 1 &&
      !element.shadowRoot &&
      !element.id &&
      !element.hasAttribute('role') &&
      !element.hasAttribute('slot') &&
      !element.hasAttribute('hidden') &&
      !inside(element) &&
      element.checkVisibility() &&
      ![...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim(),
      ),
  );
  if (!targets.length) return false;
  for (const target of random.shuffle(targets).slice(0, 1 + random.below(6)))
    target.replaceWith(...target.childNodes);
  return true;
}

/** The rows of a section in another order. */
export function reorder(random: Random): boolean {
  const byParent = new Map<Node, Element[][]>();
  for (const { row } of itemsOf()) {
    const parent = row[0]?.parentNode;
    if (!parent) continue;
    byParent.set(parent, [...(byParent.get(parent) ?? []), row]);
  }
  let changed = false;
  for (const [parent, rows] of byParent) {
    if (rows.length < 2) continue;
    const mark = document.createComment('');
    parent.insertBefore(mark, rows[0]?.[0] ?? null);
    for (const row of random.shuffle(rows)) for (const part of row) parent.insertBefore(part, mark);
    mark.remove();
    changed = true;
  }
  return changed;
}

/** The form is not there at first. */
export function late(): boolean {
  const form = formOf(itemsOf());
  if (form === document.body || !form.parentNode) return false;
  const mark = document.createComment('');
  form.replaceWith(mark);
  held = () => mark.replaceWith(form);
  return true;
}
let held: (() => void) | undefined;

/** Puts back what `late` held. */
export function arrive(): void {
  held?.();
  held = undefined;
}
