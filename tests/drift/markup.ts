/** Markup in and out of the live document, open shadow roots included. */

import { rootsBelow } from './dom';

const shadowsOf = (element: Element): ShadowRoot[] =>
  rootsBelow(element).filter((root) => root instanceof ShadowRoot);

/** @returns the nodes of a piece of markup, ready to be put into the document. */
export function fromMarkup(html: string): Node[] {
  const { body } = Document.parseHTMLUnsafe(`<!doctype html><body>${html}`);
  return [...body.childNodes].map((node) => document.adoptNode(node));
}

/** @returns cells of a table; a row cannot be parsed outside one. */
export function tableRow(cells: readonly string[]): Node[] {
  const row = document.createElement('tr');
  for (const text of cells)
    row.append(Object.assign(document.createElement('td'), { textContent: text }));
  return [row];
}

/** @returns an element as markup, with the open shadow roots in it and its own. */
export function toMarkup(element: Element): string {
  const shadowRoots = shadowsOf(element);
  const around = document.createElement('div');
  const mark = document.createComment('');
  element.replaceWith(mark);
  around.append(element);
  const html = around.getHTML({ shadowRoots });
  mark.replaceWith(element);
  return html;
}
