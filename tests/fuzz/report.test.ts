/** Reports: whatever a page says, nothing of it is in the file but captions that are known. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SnapshotNode } from '../../messages/snapshot';
import { LANGUAGES } from '../../portals/languages';
import { captionsOf, GROUPS } from '../../portals/languages/language';
import { isRouteWord } from '../../portals/route-words';
import type { Profile } from '../../profile/profile';
import { replaceAddress } from '../../report/address';
import { Pseudonyms } from '../../report/pseudonyms';
import { relationsOf } from '../../report/relations';
import { makeReport } from '../../report/report';
import { type TextContext, Texts } from '../../report/text';
import { PROFILE } from '../tools/pages/profile.ts';
import { holds } from './property';
import { anyText } from './texts';

const RUN = /[\p{L}\p{N}]{4,}/gu;
const runsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(RUN) ?? [];

/** The words of the captions, and what the rules of a report write by themselves. */
const ALLOWED = new Set(
  Object.values(captionsOf(LANGUAGES, GROUPS))
    .flatMap((captions) => Object.values(captions).flat())
    .flatMap(runsOf)
    .concat(
      runsOf(
        'Person Nobody Iceland Norway Select Technical English No permission Microsoft required',
      ),
    )
    .concat(
      runsOf('standin example test invalid person guest support mailto http https gmail user'),
    )
    .concat(runsOf('portal azure admin login microsoftonline office learn'))
    .concat(runsOf('onmicrosoft onmschina partner Cloud Solution Provider 0000 1111 4000 8000')),
);
/** What a text becomes tells its shape alone; some random texts are their own. */
const isShape = (run: string) => /^x*[012]?[x0]*(?:user)?$/.test(run);
const isStandIn = (run: string) => ALLOWED.has(run) || isShape(run);

/** Words that are in the original, in the result, and in no list. */
function leaks(original: string, made: string): string[] {
  const before = original.normalize('NFKC').toLowerCase();
  return runsOf(made).filter((run) => !isStandIn(run) && before.includes(run));
}

const texts = () => {
  const pseudonyms = new Pseudonyms();
  const relations = relationsOf(PROFILE as Profile, []);
  return {
    pseudonyms,
    texts: new Texts({ pseudonyms, relations, organizations: ['contoso.onmicrosoft.com'] }),
  };
};

/** Sentences, names, addresses and numbers between the captions. */
const said = fc
  .array(
    fc.oneof(
      anyText,
      fc.emailAddress(),
      fc.domain(),
      fc.uuid(),
      fc.lorem({ maxCount: 6 }),
      fc.constantFrom('Contoso Ltd', 'Ada Lin', 'Taiwan (+886)', '+886 2 5550 0100', 'Jiří Novák'),
      fc.constantFrom('Support plan', 'Email: ', 'A - ', ' | ', '\n', ' (', ')', 'CSP', 'Basic'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));

test('no word of a text is left but those of known captions', () => {
  holds(
    'report',
    0.6,
    fc.tuple(said, fc.constantFrom<TextContext>('other', 'header', 'alert')),
    ([text, framePath]) => {
      const made = texts().texts.replace(text, framePath);
      expect(leaks(text, made)).toEqual([]);
      // Twice gives the same, or relations would be lost between two places of a page.
      const once = texts().texts;
      expect(once.replace(text, framePath)).toBe(once.replace(text, framePath));
    },
  );
});

test('nor of an address', () => {
  holds('report', 0.2, fc.tuple(said, said, said), ([host, path, query]) => {
    const { pseudonyms, texts: replacing } = texts();
    const name = host.replaceAll(/[^a-z0-9.-]/gi, '').replaceAll(/^[.-]+|[.-]+$/g, '');
    const address = `https://${name || 'a'}/${path}?${query}#${path}`;
    const made = replaceAddress(address, pseudonyms, replacing);
    const plain = (text: string) => {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    };
    // What an address is made of by the portals themselves is known, too.
    expect(leaks(plain(address), plain(made)).filter((run) => !isRouteWord(run))).toEqual([]);
  });
});

/** An element with things said in every place where a page can say something. */
const element = fc
  .record({
    name: fc.constantFrom('div', 'input', 'label', 'x-card', 'textarea', 'option', 'a', 'p', 'h1'),
    attributes: fc.dictionary(
      fc.constantFrom(
        ...['value', 'title', 'aria-label', 'placeholder', 'label', 'aria-valuetext', 'onclick'],
        ...[
          'style',
          'src',
          'data-bind',
          'href',
          'srcdoc',
          'alt',
          'frame',
          'aria-x',
          'autocomplete',
        ],
      ),
      said,
      { maxKeys: 5 },
    ),
    text: said,
    ends: fc.boolean(),
  })
  .map(({ name, attributes, text, ends }): SnapshotNode[] => [
    [name, attributes],
    text,
    ...(ends ? [0 as const] : []),
  ]);

test('nor anything of a page, in whatever place it stands', () => {
  const about = { locale: 'en', version: '1', browser: 'b', date: '2026-01-01' };
  holds('report', 0.2, fc.array(element, { minLength: 1, maxLength: 6 }), (elements) => {
    const pieces: SnapshotNode[] = [['html', {}], ['body', {}], ...elements.flat()];
    const frame = { url: 'https://portal.azure.com/#home', framePath: [], pieces, isCut: false };
    const picture = { frames: [frame], lost: 0, asShown: null, byItself: null, country: '' };
    const learnt = { taught: [], missing: [] };
    const report = makeReport({ ...picture, ...learnt, profile: null }, about);
    const { files } = JSON.parse(report?.text ?? '{}');
    const html: string = files['top.html'].join('\n');
    const original = JSON.stringify(elements).replaceAll(/\\[nrt"\\]/g, ' ');
    const ours =
      /^(?:doctype|html|body|head|meta|charset|title|style|href|value|input|label|placeholder|textarea|option|card|aria|valuetext|autocomplete|quot)$/;
    const left = leaks(original, html).filter((run) => !ours.test(run) && !isRouteWord(run));
    expect(left).toEqual([]);
    expect(html).not.toMatch(/onclick|srcdoc|data-bind|javascript:/i);
    // Every tag is one that we wrote: nothing that was said has become one.
    const tags = [...html.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag ?? '');
    expect(
      tags.filter(
        (tag) => !/^(?:!doctype|html|body|div|input|label|n1-card|textarea|option|a|h1)$/.test(tag),
      ),
    ).toEqual([]);
  });
});
