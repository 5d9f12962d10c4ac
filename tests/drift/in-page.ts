/** Runs inside the pages: the reader and the checks, called directly, and the changes of the drift test. */

import type { FrameReading } from '../../messages/portal';
import { indexCaptions } from '../../page/read/captions';
import { readForm, rereadValues } from '../../page/read/form';
import { headingsIn } from '../../page/read/headings';
import type { Form } from '../../page/read/live-form';
import {
  findAvatar,
  readAlerts,
  readFrames,
  readHeader,
  readSigns,
} from '../../page/read/page-context';
import { formsUnder } from '../../page/read/panes';
import { TITLES } from '../../portals/headings';
import { captions as FORM, notFields } from '../../portals/made/form';
import { changesOf, markupOf } from './changes/index';
import { arrive } from './changes/structure';
import { deep, itemsOf, randomOf, rootsBelow, setValue } from './dom';
import { type Named, namesOf } from './names';

export type Read = Omit<FrameReading, 'kind' | 'doc' | 'settled'>;

export type Spoil = 'none' | 'plan' | 'email' | 'own';

interface Variant {
  /** The page as first drawn; see `snapshot`. */
  html: string;
  spoil: Spoil;
  kinds: string[];
  seed: number;
  header: boolean;
}

export interface Outcome {
  /** The frames that the user sees, the top one first. */
  frames: Read[];
  /** Kinds that the page offered nothing for. */
  idle: string[];
  /** Milliseconds of the slowest reading. */
  slowest: number;
}

const DEEPEST = 20;

const HEADINGS: ReadonlySet<string> = new Set(notFields);

const index = () => indexCaptions(FORM, document.documentElement.lang || navigator.language);

let last: Form | undefined;

/** Reads the document as the reader of the extension does. */
function read(header = false): Read {
  const captions = index();
  last = readForm(captions, HEADINGS);
  const signs = readSigns();
  if (!signs.length) signs.push(...findAvatar(last.roots));
  if (header) signs.push(...readHeader());
  const headings = headingsIn(last.roots, captions.lookUp);
  const ofPanes = headings.filter(({ name }) => TITLES.microsoft365.has(name));
  return {
    url: location.href,
    loadedFrom: location.href,
    lang: document.documentElement.lang,
    readings: last.fields.map(({ reading }) => structuredClone(reading)),
    signs: signs.slice(0, DEEPEST),
    titled: headings.some(({ name }) => name === 'new-support-request'),
    pane: ofPanes.length > 0,
    paneForms: formsUnder(ofPanes, last),
    alerts: readAlerts(),
    ...readFrames(),
  };
}

/** Reads once more after an edit, as the reader does: the values alone where that is enough. */
function reread(header = false): Read {
  if (!last || !rereadValues(last)) return read(header);
  const values = last.fields.map(({ reading }) => structuredClone(reading));
  return { ...read(header), readings: values };
}

/** The page as it is now, as markup: values in attributes, open shadow roots as templates, styles in one place. */
function snapshot(): string {
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

function load(html: string): void {
  const fresh = Document.parseHTMLUnsafe(html);
  document.replaceChild(document.adoptNode(fresh.documentElement), document.documentElement);
  last = undefined;
}

function replaceText(selector: string, text: string): void {
  for (const element of deep(selector)) element.textContent = text;
}

/** Makes one thing wrong that must never come out right. */
function spoilBy(spoil: Spoil): boolean {
  if (spoil === 'own') {
    const menu = deep('.fxs-avatarmenu-header');
    if (!menu.length) return false;
    replaceText('.fxs-avatarmenu-username', 'ada.lin@partner.example');
    replaceText('.fxs-avatarmenu-tenant', 'PARTNER LTD (PARTNER.ONMICROSOFT.COM)');
    for (const element of menu) {
      if (element.hasAttribute('title'))
        element.setAttribute(
          'title',
          'Ada Lin\nDirectory: Partner Ltd (partner.onmicrosoft.com)\nClick',
        );
    }
    return true;
  }
  const wanted = spoil === 'plan' ? 'plan' : 'email';
  const item = itemsOf().find(({ id }) => id === wanted);
  if (!item || item.control.querySelector('canvas,img')) return false;
  setValue(item.control, spoil === 'plan' ? 'Basic support' : 'it@contoso.onmicrosoft.com');
  return true;
}

/** The page as it is, spoilt or not. @returns null where it cannot be spoilt so. */
function original({ html, spoil, header }: Omit<Variant, 'kinds' | 'seed'>): Read | null {
  load(html);
  if (spoil !== 'none' && !spoilBy(spoil)) return null;
  return read(header);
}

type Lab = { read: typeof read; reread: typeof reread };
const labOf = (frame: HTMLIFrameElement): Lab | undefined =>
  (frame.contentWindow as unknown as { onbehalfLab?: Lab } | null)?.onbehalfLab;

/** The page changed. */
async function vary({ html, spoil, kinds, seed, header }: Variant): Promise<Outcome> {
  load(html);
  const random = randomOf(seed);
  const changes = changesOf(markupOf(itemsOf()));
  if (spoil !== 'none') spoilBy(spoil);
  const idle: string[] = [];
  let slowest = 0;
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const result = work();
    slowest = Math.max(slowest, performance.now() - start);
    return result;
  };
  let wasRead = false;
  // Names and ids last: the other changes find the fields by them.
  const order = [...kinds].sort((a, b) => rank(a) - rank(b));
  for (const kind of order) {
    const change = changes[kind];
    if (!change) throw new Error(`no such change: ${kind}`);
    if ((change.live || kind === 'late') && !wasRead) {
      if (kind === 'late' && !(await change.apply(random))) idle.push(kind);
      timed(() => read(header));
      wasRead = true;
      if (kind === 'late') {
        arrive();
        continue;
      }
    }
    if (!(await change.apply(random))) idle.push(kind);
  }
  const top = timed(() => (wasRead ? reread(header) : read(header)));
  // A late form is structure: the observer has the reader look anew.
  const frames = [kinds.includes('late') ? timed(() => read(header)) : top];
  for (const frame of deep('iframe') as HTMLIFrameElement[]) {
    const lab = frame.checkVisibility() ? labOf(frame) : undefined;
    if (lab) frames.push(timed(() => lab.read(false)));
  }
  return { frames, idle, slowest };
}

const LAST = ['classes', 'ids'];
const rank = (kind: string): number =>
  kind === 'late'
    ? 0
    : kind === 'value' || kind === 'drawn'
      ? 1
      : kind === 'frame'
        ? 8
        : LAST.includes(kind)
          ? 9
          : 2;

const kinds = () =>
  Object.entries(changesOf('')).map(([kind, { name, harmless }]) => ({ kind, name, harmless }));

const names = (): Named[] => namesOf(readForm(index(), HEADINGS).fields);

const lab = { read, reread, snapshot, original, vary, kinds, names };
export type PageLab = typeof lab;
Object.assign(globalThis, { onbehalfLab: lab });
