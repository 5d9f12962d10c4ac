/** Changes that raise no event: another address comes into sight by a style sheet alone. */

import { ANNA, filled, fromHtml, putBehind, type WrongChange } from './parts';

const SHOW = '[data-drift-late]{display:inline !important}';

type How = () => void;

const HOWS: readonly How[] = [
  // A rule put into a sheet.
  () => {
    const [sheet] = [...document.styleSheets].filter(({ ownerNode }) => ownerNode);
    sheet?.insertRule(SHOW, sheet.cssRules.length);
  },
  // A sheet that is adopted.
  () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHOW);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  // A state far away that a rule asks for.
  () => {
    const box = document.querySelector<HTMLInputElement>('#drift-toggle');
    if (box) box.checked = true;
  },
];

/** Beside the address stands another one, which a style sheet shows after the form was proved. */
export const silent: WrongChange = (random) => {
  const email = filled('email');
  if (!email || email.control.getRootNode() !== document) return false;
  putBehind(email, fromHtml(`<span data-drift-late>${ANNA.email}</span>`));
  document.body.append(
    fromHtml('<input type="checkbox" id="drift-toggle" style="position:fixed;bottom:0;right:0">'),
  );
  const style = document.createElement('style');
  style.textContent = `[data-drift-late]{display:none} :root:has(#drift-toggle:checked) ${SHOW}`;
  document.head.append(style);
  return random.pick(HOWS);
};
