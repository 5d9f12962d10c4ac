/**
 * Reads who supports a marketplace product: links, email addresses and phone numbers that the page labels as support.
 * Everything else (sales, the site's own help, legal texts) is ignored.
 */

import { legal } from '../../portals/made/facts';
import { mailbox } from '../../portals/made/mailbox';
import { decoded } from '../../text/decoded';
import { isVisible, textOf } from '../dom';
import { cleanText, foldText } from '../text';
import { contactOf, type Kind, textContact } from './contacts';

export interface Contact {
  kind: Kind;
  text: string;
  /** Where it stands. */
  element: Element;
}

const LEGAL = new RegExp(legal, 'u');
const MAILBOX = new RegExp(mailbox, 'u');

/** Nodes beyond this many are not looked at. */
const MAX_NODES = 40_000;

/** What belongs to the site rather than to the product. */
const SITE = 'nav,footer,[role=navigation],[role=contentinfo],[role=banner],script,style,template';
const SECTIONS = 'section,article,aside,main,[role=region],[role=tabpanel],[role=dialog]';
const NO_CAPTION = 'a,button,[href],[role=tab],[role=button],[role=option],[role=menuitem]';

/** A heading or caption that is in force, and how far it reaches: the lower the level, the further. */
interface Mark {
  level: number;
  isSupport: boolean;
  /** A caption without a heading's rank holds until this element ends. */
  within?: Element;
}

/**
 * @param lookUp `publisher-support` for a heading, caption or link text that means support.
 * @returns the contacts in document order, each once per kind and text.
 */
export function readPublisher(
  start: Node,
  lookUp: (text: string) => string | undefined,
): Contact[] {
  const found: Contact[] = [];
  let marks: Mark[] = [];
  let left = MAX_NODES;
  const inSupport = () => marks.some(({ isSupport }) => isSupport);
  const isSupport = (text: string) => lookUp(text) === 'publisher-support';
  const isLegal = (text: string) => LEGAL.test(foldText(decoded(text)));

  const add = (contact: Omit<Contact, 'element'> | null, element: Element) => {
    if (!contact || !isVisible(element)) return;
    if (found.some(({ kind, text }) => kind === contact.kind && text === contact.text)) return;
    found.push({ ...contact, element });
  };
  const mark = (element: Element) => {
    if (element.matches(NO_CAPTION)) return;
    const level = levelOf(element);
    if (level) {
      marks = marks.filter((each) => each.level < level);
      marks.push({ level, isSupport: isVisible(element) && isSupport(textOf(element)) });
    } else if (!element.firstElementChild && isSupport(shortText(element)) && isVisible(element)) {
      let top = element;
      while (top.parentElement?.childElementCount === 1) top = top.parentElement;
      if (top.parentElement) marks.push({ level: 9, isSupport: true, within: top.parentElement });
    }
  };
  const link = (element: Element, href: string) => {
    const label = textOf(element);
    const labels = [label, element.getAttribute('aria-label'), element.getAttribute('title')];
    const isNamed = labels.some((text) => text && isSupport(text));
    const contact = contactOf(href, document.baseURI, label);
    if (!contact) return;
    const isWanted =
      isNamed ||
      (contact.kind === 'link' && inSupport() && !isLegal(label) && !isLegal(contact.text)) ||
      (contact.kind === 'email' &&
        (inSupport() || MAILBOX.test(contact.text.split('@')[0] ?? ''))) ||
      (contact.kind === 'phone' && inSupport());
    if (isWanted) add(contact, element);
  };
  const walk = (element: Element | ShadowRoot) => {
    for (const child of childrenOf(element)) {
      if (left-- <= 0) return;
      if (child instanceof Text) {
        const parent = child.parentElement;
        if (parent && inSupport()) {
          const text = cleanText(child.data.slice(0, 300));
          const contact = textContact(text);
          if (contact?.kind !== 'link' || !isLegal(text)) add(contact, parent);
        }
      }
      if (!(child instanceof Element) || child.matches(SITE) || isSiteHeader(child)) continue;
      const before = marks;
      mark(child);
      const href = child.getAttribute('href');
      if (href) link(child, href);
      else walk(child);
      if (child.matches(SECTIONS) || child.shadowRoot) marks = before;
      marks = marks.filter(({ within }) => within !== child);
    }
  };
  walk(start instanceof Document ? start.body : (start as Element));
  return found;
}

const shortText = (element: Element): string =>
  cleanText((element.textContent ?? '').slice(0, 120));

/** 1 to 6 for headings, 8 for captions of a list or table; 0 for everything else. */
function levelOf(element: Element): number {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return Number(tag);
  if (element.getAttribute('role') === 'heading')
    return Math.min(6, Number(element.getAttribute('aria-level')) || 2);
  return /^(?:DT|TH|LEGEND|SUMMARY)$/.test(element.tagName) ? 8 : 0;
}

const isSiteHeader = (element: Element): boolean =>
  element.tagName === 'HEADER' && !element.parentElement?.closest('main,article,section');

/** The children as they are shown: of an open shadow root, and what is put into a slot. */
function childrenOf(element: Element | ShadowRoot): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length ? assigned : element.childNodes;
  }
  return (element instanceof Element && element.shadowRoot ? element.shadowRoot : element)
    .childNodes;
}
