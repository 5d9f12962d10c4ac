/** Turns a frame's snapshot into an HTML document that contains nothing of the page but known captions. */

import type { SnapshotNode } from '../messages/snapshot';
import { MESSAGES, SUITE_HEADERS } from '../portals/selectors';
import { escaped, PICTURED, type Replacing, replaceAttributes, WRITTEN } from './attributes';
import type { TextContext } from './text';

const VOID = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;

/** Where the reader looks for the organization's name, and for a refusal. */
const isHeader = (tag: string, { role, id }: Readonly<Record<string, string>>): boolean =>
  tag === 'header' || role === 'banner' || SUITE_HEADERS.includes(`#${id}`);
const isAlert = ({ role = '', class: names = '' }: Readonly<Record<string, string>>): boolean =>
  /^alert/.test(role) || names.split(/\s+/).some((name) => MESSAGES.includes(`.${name}`));

const STYLE = `<style>.${WRITTEN}::before{content:"xxx"}.${PICTURED}::before{content:url("data:,")}</style>`;

/**
 * @param frames the addresses of this document's frames, by their number.
 * @returns the document. Lines are broken inside of tags alone: white space between two would be part of the page.
 */
export function markupOf(
  pieces: readonly SnapshotNode[],
  frames: ReadonlyMap<string, string>,
  replacing: Replacing,
): string {
  const style = pieces.some((piece) => Array.isArray(piece) && piece[1].drawn !== undefined)
    ? STYLE
    : '';
  const open: { end: string; context: TextContext }[] = [];
  let made = '<!doctype html>';
  for (const piece of pieces) {
    const context = open.at(-1)?.context ?? 'other';
    if (typeof piece === 'string') made += escaped(replacing.texts.replace(piece, context));
    else if (piece === 0) made += open.pop()?.end ?? '';
    else if (piece === 1) {
      made += `<template shadowrootmode="open"\n>${style}`;
      open.push({ end: '</template\n>', context });
    } else {
      const [name, attributes] = piece;
      // A paragraph ends where a block begins; those that a script makes do not.
      const tag = name === 'p' ? 'div' : replacing.names.tag(name);
      const isVoid = VOID.test(tag);
      made += `<${tag}${replaceAttributes(tag, attributes, context, frames, replacing)}\n>`;
      if (tag === 'head') made += `<meta charset="utf-8">${style}`;
      const inner = isHeader(tag, attributes) ? 'header' : isAlert(attributes) ? 'alert' : context;
      open.push({ end: isVoid ? '' : `</${tag}>`, context: inner });
    }
  }
  return (
    made +
    open
      .reverse()
      .map(({ end }) => end)
      .join('')
  );
}
