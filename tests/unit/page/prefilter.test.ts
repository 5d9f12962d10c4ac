import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { prefilterOf } from '../../../page/detect/prefilter';
import { indexCaptions } from '../../../page/read/captions';
import { WATCHED } from '../../../portals/headings';
import { LANGUAGES } from '../../../portals/languages';
import { pickCaptions } from '../../../portals/languages/key-texts';
import { asPrinted, captionsOf } from '../../../portals/languages/language';
import { captions as titles } from '../../../portals/made/detector';
import { beginnings } from '../../../portals/made/watcher';
import { mayBePage } from '../../../portals/may-be-page';
import { pageOf } from '../../../portals/pages';
import { EXAMPLES } from '../../../portals/pages.examples';

const mayShowForm = prefilterOf(beginnings);
const { document } = new Window();

beforeAll(() => vi.stubGlobal('document', document));
afterAll(() => vi.unstubAllGlobals());

const passes = (tag: string, text: string): boolean => {
  document.body.replaceChildren();
  const element = document.createElement(tag);
  element.textContent = text;
  document.body.append(document.createElement('p'), element);
  return mayShowForm(document as unknown as Document);
};

const captions = Object.entries(
  pickCaptions(captionsOf(LANGUAGES, ['fields', 'headings']), WATCHED),
).flatMap(([language, fields]) =>
  Object.entries(fields).flatMap(([name, texts = []]) =>
    texts.map((text) => ({ language, name, text: asPrinted(text) })),
  ),
);

describe('the prefilter', () => {
  it.each(captions)('has $name in $language: $text', ({ language, name, text }) => {
    const { lookUp } = indexCaptions(titles, language);
    const tag = name === 'support-plan' ? 'label' : 'h2';
    const shown = [
      ...[text, text.toUpperCase(), ` ${text}\n`, `* ${text}`, `${text} *`, `${text}:`],
      ...[`${text} (required)`, `${text} (1)`, text.normalize('NFD'), text.replace(/ /g, '\n ')],
      ...[
        `\n${' '.repeat(150)}${text}`,
        `1. ${text}`,
        `\u200b${text}`,
        text.replace(/^(.)/, '$1\u00ad'),
        `${text}\ue70d`,
      ],
      text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ];
    // All that the detector takes for the caption.
    const known = shown.filter((each) => lookUp(each) === name);
    expect(known).toContain(text);
    expect(known.filter((each) => !passes(tag, each))).toEqual([]);
  });

  const fields = captions.filter(({ name }) => name === 'support-plan');

  it.each(fields)('has a field named $text by its `aria-label`', ({ text }) => {
    document.body.innerHTML = '<input>';
    for (const label of [text, `* ${text}`, `${text} (required)`]) {
      document.querySelector('input')?.setAttribute('aria-label', label);
      expect(mayShowForm(document as unknown as Document), label).toBe(true);
    }
    // Browsers, unlike this document, tell great from small beyond ASCII.
    expect(beginnings.labelled).toContain(JSON.stringify(text));
  });

  it('has a heading in parts, and one behind more texts than it looks through', () => {
    document.body.innerHTML = '<h2><i>\ue70d</i><b>New</b> <b>support</b> request</h2>';
    expect(mayShowForm(document as unknown as Document)).toBe(true);
    document.body.innerHTML = `${'<p>Running</p>'.repeat(600)}<h2>New support request</h2>`;
    expect(mayShowForm(document as unknown as Document)).toBe(true);
    document.body.innerHTML = `${'<p>Running</p>'.repeat(1600)}<p>New support request</p>`;
    expect(mayShowForm(document as unknown as Document)).toBe(false);
  });

  it('has none of what most frames show', () => {
    for (const text of ['Home', 'Overview', '虛擬機器', 'Support + troubleshooting', 'Plan'])
      expect(passes('h2', text), text).toBe(false);
    for (const tag of ['button', 'a', 'option'])
      expect(passes(tag, 'New support request'), tag).toBe(false);
  });

  it('has captions and titles that stand in any element, or in the boxes themselves', () => {
    for (const tag of ['div', 'span', 'th', 'p'])
      for (const text of ['New support request', 'Support plan *'])
        expect(passes(tag, text), `${tag} ${text}`).toBe(true);
    document.body.innerHTML = '<input placeholder="Support plan">';
    expect(mayShowForm(document as unknown as Document)).toBe(true);
  });

  it('has a title', () => {
    document.title = 'New support request - Microsoft Azure';
    expect(passes('p', '')).toBe(true);
    document.title = '';
    expect(passes('p', '')).toBe(false);
  });
});

describe('the test of an address', () => {
  it('passes over no page', () => {
    const pages = Object.values(EXAMPLES)
      .flat()
      .filter((url) => pageOf(new URL(url)) !== null);
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter((url) => !mayBePage(url))).toEqual([]);
    expect(pages.filter((url) => !mayBePage(url.toLowerCase()))).toEqual([]);
  });

  it('passes over the portals’ other places', () => {
    for (const url of [
      'https://portal.azure.com/#home',
      'https://portal.azure.com/#view/HubsExtension/BrowseAll',
      'https://admin.microsoft.com/#/homepage',
    ])
      expect(mayBePage(url), url).toBe(false);
  });
});
