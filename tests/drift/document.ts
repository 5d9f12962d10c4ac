/** Runs inside the pages: the document as markup, and back. */

import { rootsBelow } from './dom';

/** The page as it is now, as markup: values in attributes, open shadow roots as templates, styles in one place. */
export function snapshot(): string {
  for (const root of rootsBelow(document)) {
    for (const input of root.querySelectorAll('input')) {
      if (input.type === 'radio' || input.type === 'checkbox')
        input.toggleAttribute('checked', input.checked);
      else input.setAttribute('value', input.value);
    }
    for (const area of root.querySelectorAll('textarea')) area.textContent = area.value;
    for (const option of root.querySelectorAll('option'))
      option.toggleAttribute('selected', option.selected);
    for (const part of root.querySelectorAll('script,template')) part.remove();
  }
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => {
    const lines = [...sheet.cssRules].map((rule) => rule.cssText);
    sheet.ownerNode?.parentNode?.removeChild(sheet.ownerNode);
    return lines;
  });
  const style = document.createElement('style');
  style.textContent = rules.join('\n');
  document.head.append(style);
  const shadowRoots = rootsBelow(document).filter(
    (root): root is ShadowRoot => root instanceof ShadowRoot,
  );
  return `<!doctype html><html lang="${document.documentElement.lang}">${document.documentElement.getHTML({ shadowRoots })}</html>`;
}

/** Shows such markup in place of the document. */
export function load(html: string): void {
  document.adoptedStyleSheets = [];
  const fresh = Document.parseHTMLUnsafe(html);
  document.replaceChild(document.adoptNode(fresh.documentElement), document.documentElement);
  scrollTo(0, 0);
}
