/**
 * A snapshot of this frame's document: what the user sees and what the reader needs, without scripts, style sheets and
 * images. `report/` replaces its content before anybody sees it.
 */

import type { FrameSnapshot, SnapshotNode } from '../../messages/snapshot';
import { type Around, PAGE, styleOf, writtenByStyle } from './style';

const LEFT_OUT = 'script,style,link,meta,base,template,noscript,audio';
const DRAWN = 'canvas,video,object,embed';
const IMAGES = 'img,svg,math,picture';

const ATTRIBUTES = new Set(
  `id class role type for name slot title placeholder label lang dir href data-placeholder data-automation-id
  data-automationid data-testid hidden disabled required readonly multiple open inert contenteditable inputmode
  autocomplete size rows`.split(/\s+/),
);

/** They hold nothing but what was typed, in a shape that a pseudonym would not have. */
const PLAIN_TYPES = /^(?:date|datetime-local|month|time|week|number)$/;

/** @param limit how many characters are taken. */
export function takeSnapshot(limit: number): FrameSnapshot {
  const pieces: SnapshotNode[] = [];
  let left = limit;
  const put = (piece: SnapshotNode, length: number) => {
    pieces.push(piece);
    left -= length;
  };
  const begin = (tag: string, attributes: Record<string, string>) => {
    const length = Object.entries(attributes).reduce(
      (sum, [key, text]) => sum + key.length + text.length + 4,
      0,
    );
    put([tag, attributes], tag.length * 2 + 6 + length);
  };

  const text = (data: string) => {
    if (data) put(data.replace(/\s+/g, ' '), data.length);
  };
  const below = (node: Element | ShadowRoot, around: Around) => {
    for (const child of node.childNodes) {
      if (left <= 0) return;
      if (child.nodeType === Node.TEXT_NODE) text((child as Text).data);
      else if (child instanceof Element) element(child, around);
    }
  };
  const element = (node: Element, outer: Around) => {
    if (node.matches(LEFT_OUT)) return;
    const tag = node.localName;
    if (!/^[a-z][a-z0-9._-]{0,60}$/.test(tag)) return;
    const { style, around } = styleOf(node, outer);
    const drawn = around.isRendered && writtenByStyle(node);
    const styling = {
      ...(style && { style }),
      ...(drawn && { drawn }),
    };
    if (node.matches(IMAGES)) begin('span', { role: 'img', ...styling });
    else if (node.matches(DRAWN)) begin('canvas', styling);
    else {
      begin(tag, { ...attributesOf(node), ...styling });
      if (node.shadowRoot) {
        put(1, 40);
        below(node.shadowRoot, around);
        put(0, 11);
      }
      if (node instanceof HTMLTextAreaElement) text(node.value);
      else if (tag !== 'iframe') below(node, around);
    }
    put(0, 0);
  };

  const page = document.documentElement;
  begin('html', attributesOf(page));
  begin('head', {});
  begin('title', {});
  text(document.title);
  put(0, 0);
  put(0, 0);
  // Next to the body stands nothing of the page's, but our own panel.
  if (document.body) element(document.body, styleOf(page, PAGE).around);
  put(0, 0);
  return {
    url: location.href.slice(0, 8000),
    framePath: framePathOf(window),
    pieces,
    isCut: left <= 0,
  };
}

function attributesOf(node: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of node.getAttributeNames()) {
    if (ATTRIBUTES.has(name) || name.startsWith('aria-'))
      found[name] = (node.getAttribute(name) ?? '').slice(0, 2000);
  }
  if (found.href !== undefined) {
    const base = document.baseURI;
    if (URL.canParse(found.href, base)) found.href = new URL(found.href, base).href;
  }
  // What was typed and chosen is no attribute by itself.
  if (node instanceof HTMLInputElement) {
    found.value = valueOf(node);
    if (node.checked) found.checked = '';
    if (PLAIN_TYPES.test(node.type)) found.type = 'text';
  } else if (node instanceof HTMLOptionElement) {
    found.value = node.value;
    if (node.selected) found.selected = '';
  } else if (node instanceof HTMLIFrameElement) {
    const { contentWindow } = node;
    found.frame = String(contentWindow ? numberOf(contentWindow, window) : -1);
  }
  return found;
}

/** Tokens stand in hidden inputs, and nobody sees what a password is; that there is one changes the reading. */
function valueOf({ type, value }: HTMLInputElement): string {
  if (type === 'hidden' || type === 'file') return '';
  return type === 'password' && value ? '0' : value.slice(0, 2000);
}

/** The number of a frame among those of its parent; -1 for one in a shadow root, which the browser does not count. */
function numberOf(frame: Window, parent: Window): number {
  for (let n = 0; n < Math.min(parent.length, 1000); n++) if (parent[n] === frame) return n;
  return -1;
}

function framePathOf(frame: Window): number[] {
  const { parent } = frame;
  return parent === frame ? [] : [...framePathOf(parent), numberOf(frame, parent)].slice(0, 20);
}
