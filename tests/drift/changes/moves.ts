/** Another home for the form: a frame, an open shadow root. */

import { formOf, itemsOf, type Random } from '../dom';
import { toMarkup } from '../markup';
import { UNWRAPPABLE } from './structure';

/** The form goes into a frame of its own. */
export async function intoFrame(): Promise<boolean> {
  const form = formOf(itemsOf());
  if (form === document.body || !form.parentNode) return false;
  const styles = [...document.querySelectorAll('style')].map((style) => style.outerHTML).join('');
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:100%;height:900px;border:0';
  frame.srcdoc = `<!doctype html><html lang="${document.documentElement.lang}"><head><meta charset="utf-8">${styles}</head><body>${toMarkup(form)}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  form.replaceWith(frame);
  await loaded;
  return true;
}

let components = 0;

/** A control, a row, a section or the whole form goes into an open shadow root. */
export function intoShadow(random: Random): boolean {
  const items = itemsOf();
  const form = formOf(items);
  const item = random.pick(items);
  const choice = random.below(3);
  const target = choice === 0 ? form : choice === 1 ? item?.row[0] : form.firstElementChild;
  if (!target || target === document.body || !target.parentNode || target.matches(UNWRAPPABLE))
    return false;
  const host = document.createElement(
    `${random.pick(['v6_', 'x', ''])}he-part${components++ % 7 ? '' : 's'}`,
  );
  host.style.display = 'block';
  const root = host.attachShadow({ mode: 'open' });
  for (const style of document.querySelectorAll('style')) root.append(style.cloneNode(true));
  target.replaceWith(host);
  root.append(target);
  return true;
}
