/** Parts of the contact section that nobody can read. */

import { ANNA, filled, fromHtml, type WrongChange } from './parts';

function made(kind: string): Element {
  if (kind === 'root') {
    const host = document.createElement('x-contact');
    host.style.cssText = 'display:block;width:320px;height:48px';
    host.attachShadow({ mode: 'closed' }).innerHTML = `<b>${ANNA.name}</b> ${ANNA.email}`;
    return host;
  }
  if (kind === 'canvas') {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 320, height: 48 });
    canvas.getContext('2d')?.fillText(`${ANNA.name} ${ANNA.email}`, 4, 20);
    return canvas;
  }
  if (kind === 'frame')
    return fromHtml(
      '<iframe src="https://contact.example/" style="width:320px;height:60px"></iframe>',
    );
  return fromHtml(
    `<img alt="" width="320" height="60" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><text y='20'>${ANNA.email}</text></svg>">`,
  );
}

/**
 * In a form that asks for an address alone stands something where its other contact fields may be: a closed root, a canvas, a
 * frame of another host, a large picture.
 */
export const opaque: WrongChange = (random) => {
  const email = filled('email');
  const row = email?.row.at(-1);
  if (!email || !row?.parentNode || row.matches('td,tr,dd,li')) return false;
  const others = ['first-name', 'last-name', 'phone', 'country']
    .map(filled)
    .filter((item) => item !== undefined);
  const nameOrMore = others.length ? random.pick(others) : undefined;
  // What it stands in for is gone: a form that shows all of them may show a picture as well.
  if (!nameOrMore) return false;
  const names = /-name$/.test(nameOrMore.id)
    ? others.filter(({ id }) => /-name$/.test(id))
    : [nameOrMore];
  row.after(made(random.pick(['root', 'canvas', 'frame', 'image'])));
  for (const { row: parts } of names) for (const part of parts) part.remove();
  return true;
};
