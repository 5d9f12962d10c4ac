// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { textOf } from '../../../page/dom';
import { besideAmong } from '../../../page/read/beside';
import { indexCaptions } from '../../../page/read/captions';
import { readForm } from '../../../page/read/form';
import { captions, notFields } from '../../../portals/made/form';

/** There is no layout here: every element is drawn, one letter's width apart, unless a test says otherwise. */
const box = { left: 10, top: 10, right: 110, bottom: 30, width: 100, height: 20, x: 10, y: 10 };
beforeEach(() => {
  document.body.replaceChildren();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box as DOMRect);
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(box as DOMRect);
  Element.prototype.checkVisibility = () => true;
  return () => vi.restoreAllMocks();
});

const index = indexCaptions(captions, 'en');
const headings = new Set(notFields);
const read = (html: string) => {
  document.body.innerHTML = html;
  return readForm(index, headings).fields.map(({ reading }) => reading);
};
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const word = fc.stringMatching(/^[a-z0-9@.+-]{1,12}$/);
/** No dashes and no invitations to choose, which are no values. */
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => `v${all.join(' ')}`);

describe('the text of an element', () => {
  // This document knows no displays by itself.
  const wraps = ['', 'span', 'b', 'i', 'a'];
  const pieces = fc.array(fc.record({ text: word, wrap: fc.constantFrom(...wraps) }), {
    minLength: 1,
    maxLength: 8,
  });

  it('is the same however many elements and nodes a line is made of', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('', '<!-- -->', '<wbr>'), (all, between) => {
        const html = all
          .map(({ text, wrap }) =>
            wrap ? `<${wrap} style="display:inline">${escape(text)}</${wrap}>` : escape(text),
          )
          .join(between);
        const element = document.createElement('p');
        element.innerHTML = html;
        document.body.append(element);
        expect(textOf(element)).toBe(all.map(({ text }) => text).join(''));
      }),
    );
  });

  it('parts what stands in boxes of their own, and what a break parts', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), fc.boolean(), (all, breaks) => {
        const element = document.createElement('div');
        element.innerHTML = breaks
          ? all.map(escape).join('<br>')
          : all.map((text) => `<div>${escape(text)}</div>`).join('');
        document.body.append(element);
        expect(textOf(element)).toBe(all.join(' '));
      }),
    );
  });
});

describe('plain rows', () => {
  it('give every value of a caption, and no other', () => {
    const values = fc.array(words, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(values, values, (emails, plans) => {
        const row = (caption: string, all: string[]) =>
          `<dt>${caption}</dt>${all.map((text) => `<dd>${escape(text)}</dd>`).join('')}`;
        const readings = read(
          `<dl>${row('Email', emails)}${row('Summary', ['x'])}${row('Country/region', plans)}</dl>`,
        );
        const said = (field: string) =>
          readings.filter((each) => each.field === field).map(({ value }) => value);
        expect(said('email').toSorted()).toEqual(emails.toSorted());
        expect(said('country').toSorted()).toEqual(plans.toSorted());
      }),
    );
  });

  it('never make a control better: each value in sight is told beside it', () => {
    fc.assert(
      fc.property(word, word, (own, other) => {
        const [a, b] = [`${own}@a.example`, `${other}@b.example`];
        const readings = read(
          `<label for="e">Email</label><input id="e" value="${a}"><dl><dt>Email</dt><dd>${b}</dd></dl>`,
        );
        const told = readings.filter(({ field }) => field === 'email');
        expect(told.map(({ value, source }) => `${source} ${value}`)).toEqual([
          `control ${a}`,
          `text ${b}`,
        ]);
      }),
    );
  });
});

describe('what stands behind a caption', () => {
  it('makes it the caption of something else, unless it is in the list', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('(', ': ', ', '), (text, sign) => {
        const suffix = `zz${text}`;
        expect(
          index.lookUp(`Support plan ${sign}${suffix}${sign === '(' ? ')' : ''}`),
        ).toBeUndefined();
      }),
    );
    for (const text of [
      'Phone number (mobile)',
      'Support plan (required)',
      'Support plan: *',
      'Phone number, including country code',
    ])
      expect(index.lookUp(text), text).toBeDefined();
    for (const text of [
      'Email address (customer)',
      'Support plan (previous request)',
      'Support plan of the customer',
    ])
      expect(index.lookUp(text), text).toBeUndefined();
  });
});

describe('beside a control', () => {
  const at = (left: number, top: number, width = 100, height = 20) => {
    const element = document.createElement('i');
    const rect = { left, top, width, height, right: left + width, bottom: top + height };
    element.getBoundingClientRect = () => rect as DOMRect;
    return element;
  };

  it('stands what is left of it or above it, wherever the page is scrolled', () => {
    const far = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(far, far, (x, y) => {
        const control = at(x + 200, y + 100);
        const isBeside = besideAmong([control]);
        expect(isBeside(at(x, y + 100), control)).toBe(true);
        expect(isBeside(at(x + 200, y + 70), control)).toBe(true);
        expect(isBeside(at(x + 200, y - 400), control)).toBe(false);
        expect(isBeside(at(x, y + 20), control)).toBe(false);
      }),
    );
  });

  it('never stands what another control parts from it', () => {
    const gap = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(gap, gap, (before, behind) => {
        const other = at(100 + before, 0);
        const control = at(200 + before + behind, 0);
        expect(besideAmong([other, control])(at(0, 0), control)).toBe(false);
        const above = at(0, 30 + before, 100, 20);
        const below = at(0, 60 + before + behind, 100, 20);
        expect(besideAmong([above, below])(at(0, 0), below)).toBe(false);
      }),
    );
  });
});
