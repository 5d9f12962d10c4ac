/** Reads the page around the form: who is signed in, alerts, hidden frames. */

import { ALL_FRAMES } from '../../messages/frames';
import type { FrameReading } from '../../messages/portal';
import {
  ACCOUNT_PARTS,
  DIRECTORY_HINTS,
  MESSAGES,
  SUITE_HEADERS,
  TENANT_LOGOS,
} from '../../portals/selectors';
import type { DirectoryHint } from '../../request/directory-hint';
import { isVisible, queryEach, type Root, textOf } from '../dom';
import { cleanText, looksLikeAccount, looksLikeEmail } from '../text';
import { generatesText, isOverdrawn, OFFERS } from './value';
import { isPainted, type Known } from './visibility';

/** Such a hint always says whether it is in sight. */
export type ReadHint = DirectoryHint & { painted: boolean };

const MAX_HINT = 200;

/**
 * @param roots where an account menu under other class names is looked for.
 * @returns the hints as printed. The avatar menu may be folded away: each says whether it is in sight. `isKnown`: the
 *   portal's own menu is.
 */
export function readHints(roots: readonly Root[]): { hints: ReadHint[]; isKnown: boolean } {
  const hints = knownHints();
  const isKnown = hints.some(({ painted }) => painted);
  // What is hidden may be a copy for later, and the one in sight another's.
  if (!isKnown) hints.push(...findAvatar(roots));
  return { hints, isKnown };
}

function knownHints(): ReadHint[] {
  const hints: ReadHint[] = [];
  const known: Known = new Map();
  for (const { from, selector, attribute } of DIRECTORY_HINTS) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 3)) {
      const painted = !attribute && isPainted(element, known);
      const raw = attribute ? element.getAttribute(attribute) : textOf(element);
      // A style sheet may write or draw another name in its place: there is a sign, and it cannot be read.
      const isRedrawn = painted && (generatesText(element) || isOverdrawn(element));
      // Line breaks separate the parts of a title and are kept.
      const text = isRedrawn
        ? ''
        : (raw ?? '')
            .replace(/[ \t\u00a0]+/g, ' ')
            .trim()
            .slice(0, MAX_HINT);
      if (text || isRedrawn) hints.push({ from, text, painted });
    }
  }
  return hints;
}

/** A domain that a directory begins with; as a part of an address it is an account's. */
const DOMAIN = /(?<![\w@.-])[\w-]+\.(?:onmicrosoft|partner\.onmschina)\.\w+(?![\w-])/i;
const ACCOUNT = /^\S*(?:\S@\S+\.|user_\w{15})\S+$/;
/** What the user writes, and what is offered or listed, is not where they are. */
const ELSEWHERE = `textarea,[contenteditable],[role=textbox],table,${OFFERS}`;

/** @returns the directories that a document names anywhere in sight, and the accounts in its header. */
export function readNamed(roots: readonly Root[]): ReadHint[] {
  const texts = new Set(DOMAIN.exec(document.title));
  let left = 5000;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
      const { data, parentElement } = node as Text;
      if (!/@|user_|\.onm/i.test(data) || !parentElement) continue;
      const [text] =
        (parentElement.closest('header,[role=banner]') && ACCOUNT.exec(data.trim())) ||
        DOMAIN.exec(data) ||
        [];
      if (text && isVisible(parentElement) && !parentElement.closest(ELSEWHERE)) texts.add(text);
    }
  }
  return [...texts].slice(0, 9).map((text) => ({
    from: /@|user_/.test(text) ? 'avatar-user' : 'page',
    text: text.slice(0, MAX_HINT),
    painted: true,
  }));
}

const NAME_AND_DOMAIN = /^.{1,120} \([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\)$/i;

/**
 * The avatar menu under other class names: an account and, right next to it, "NAME (DOMAIN)".
 * Looked for only where the known selectors find nothing.
 */
function findAvatar(roots: readonly Root[]): ReadHint[] {
  let left = 5000;
  let unseen: ReadHint[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
      const text = cleanText((node as Text).data);
      if (text.length > 160 || !NAME_AND_DOMAIN.test(text)) continue;
      const element = node.parentElement;
      const beside = [element?.previousElementSibling, element?.nextElementSibling]
        .map((sibling) => cleanText(sibling?.textContent ?? ''))
        .find(
          (account) =>
            account.length < 200 && (looksLikeEmail(account) || looksLikeAccount(account)),
        );
      if (!beside || (element && generatesText(element))) continue;
      const painted = element !== null && isPainted(element, new Map());
      const found: ReadHint[] = [
        { from: 'avatar-tenant', text, painted },
        { from: 'avatar-user', text: beside, painted },
      ];
      if (painted) return found;
      unseen = found;
    }
  }
  return unseen;
}

/** Parts of a header that name a person or a thing. */
const NOT_THE_ORGANISATION = ['svg,[role=search],input,script,style', ...ACCOUNT_PARTS].join();

/** Headers that name the organization on the Microsoft 365 pages. */
export const HEADERS = ['[role=banner],header', ...SUITE_HEADERS].join();

/**
 * @returns the short texts of the page's header, one of which names the organization, and what its logo is called: the
 *   last is never in sight.
 */
export function readHeader(): ReadHint[] {
  const texts = new Set<string>();
  const logos = [...document.querySelectorAll(TENANT_LOGOS.join())]
    .slice(0, 9)
    .map((logo) =>
      cleanText(
        logo.getAttribute('title') || logo.ariaLabel || (logo as HTMLImageElement).alt || '',
      ),
    )
    .filter(Boolean);
  for (const header of [...document.querySelectorAll(HEADERS)].slice(0, 3)) {
    for (const part of [...header.querySelectorAll('*')].slice(0, 300)) {
      if (part.firstElementChild || part.closest(NOT_THE_ORGANISATION)) continue;
      const text = cleanText(part.textContent ?? '').slice(0, 100);
      if (text.length > 1 && isVisible(part)) texts.add(text);
    }
  }
  const found = [...texts].slice(0, 10).map((text): ReadHint => hintOf(text, true));
  return [...found, ...logos.filter((text) => !texts.has(text)).map((text) => hintOf(text, false))];
}

function hintOf(text: string, painted: boolean): ReadHint {
  return { from: 'header-organization', text: text.slice(0, 100), painted };
}

export const ALERTS = [
  // The browser finds two whole words sooner than one beginning.
  '[role=alert]',
  '[role=alertdialog]',
  ...MESSAGES,
];

/**
 * @param roots the document and its open shadow roots.
 * @returns the texts of visible alerts: a refusal is shown so.
 */
export const readAlerts = (roots: readonly Root[]): string[] =>
  roots
    .flatMap((root) => queryEach(root, ALERTS))
    .slice(0, 20)
    .filter(isVisible)
    .map((alert) => textOf(alert).slice(0, 300))
    .filter(Boolean)
    .slice(0, 5);

/** A document reports no more frames than this; one that is not reported counts. */
const MOST_FRAMES = 50;

/**
 * @returns the addresses of the frames in this document that the user cannot see and no other frame shows, and of those
 *   that the user can see. Where the top document shows none at all, what the frames' addresses have become does not matter.
 */
export function readFrames(): Pick<FrameReading, 'hiddenFrames' | 'shownFrames'> {
  const [shown, hidden] = [new Set<string>(), new Set<string>()];
  const around: Known = new Map();
  const frames = [...document.querySelectorAll('iframe')];
  const inSight = frames.filter((frame) => isPainted(frame, around));
  for (const frame of frames) {
    // What follows the hash is the frame's own to change.
    const [address] = frame.src.split('#');
    if (address) (inSight.includes(frame) ? shown : hidden).add(address.slice(0, 2000));
  }
  // Of a frame in a shadow root nothing is known here; the browser counts it.
  const isAll = window === window.top && inSight.length === 0 && frames.length === window.length;
  return {
    hiddenFrames: isAll
      ? [ALL_FRAMES]
      : [...hidden].filter((address) => !shown.has(address)).slice(0, MOST_FRAMES),
    shownFrames: [...shown].slice(0, MOST_FRAMES),
  };
}
