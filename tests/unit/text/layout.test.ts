import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../text/layout';

const markdown = (value: string) => layOut([['Title', value]], 'markdown').text;
const html = (value: string) => layOut([['Title', value]], 'html').html;

const LINES = [
  ['Customer', 'Contoso Ltd.'],
  ['Tenant ID', null],
  ['Severity', 'A'],
  ['Description', 'First line\r\n\r\nSeverity: C\n<b>bold</b>'],
] as const;

describe('the layouts', () => {
  test('plain: no further line of a value can pass for a name', () => {
    expect(layOut(LINES, 'plain')).toEqual({
      text: 'Customer: Contoso Ltd.\nSeverity: A\nDescription:\n  First line\n\n  Severity: C\n  <b>bold</b>',
    });
  });
  test('Markdown: a list, with the lines of a value in its item', () => {
    expect(layOut(LINES, 'markdown')).toEqual({
      text: '- **Customer:** Contoso Ltd.\n- **Severity:** A\n- **Description:** First line\n\n  Severity: C\\\n  \\<b\\>bold\\</b\\>',
    });
  });
  test('HTML, with the plain text beside it', () => {
    expect(layOut(LINES, 'html')).toEqual({
      text: layOut(LINES, 'plain').text,
      html: '<p><b>Customer:</b> Contoso Ltd.</p>\n<p><b>Severity:</b> A</p>\n<p><b>Description:</b> First line<br><br>Severity: C<br>&lt;b&gt;bold&lt;/b&gt;</p>',
    });
  });
  test('blanks stand for what is to be filled in', () => {
    expect(layOut([['Since when', null]], 'plain', true).text).toBe('Since when:');
  });
});

describe('a hostile title in Markdown', () => {
  test.each([
    ['[Sign in](https://evil.example)', '\\[Sign in\\](https\\://evil.example)'],
    ['![x](x)', '\\!\\[x\\](x)'],
    ['<https://evil.example>', '\\<https\\://evil.example\\>'],
    [
      'see https://evil.example or www.evil.example',
      'see https\\://evil.example or www\\.evil.example',
    ],
    ['mail to a@evil.example', 'mail to a\\@evil.example'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['**bold** _it_ `code` ~~out~~', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~out\\~\\~'],
    ['a\\', 'a\\\\'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['| a | b |', '\\| a \\| b \\|'],
  ])('%s', (title, escaped) => {
    expect(markdown(title)).toBe(`- **Title:** ${escaped}`);
  });
  test.each([
    ['x\n# Heading', 'x\\\n  \\# Heading'],
    ['x\n---', 'x\\\n  \\---'],
    ['x\n===', 'x\\\n  \\==='],
    ['x\n- item', 'x\\\n  \\- item'],
    ['x\n12. item', 'x\\\n  12\\. item'],
    ['x\n1) item', 'x\\\n  1\\) item'],
    ['x\n> quote', 'x\\\n  \\> quote'],
    ['x\n      code', 'x\\\n  code'],
    ['x\n```\ny', 'x\\\n  \\`\\`\\`\\\n  y'],
    ['x\n\n\n[a]: https://evil.example', 'x\n\n\n  \\[a\\]: https\\://evil.example'],
  ])('further lines: %j', (text, escaped) => {
    expect(markdown(text)).toBe(`- **Title:** ${escaped}`);
  });
  test('every mark is behind a backslash, in every text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab \\`*_[]<>#|!&@\n-+=1.):/') }),
        (text) => {
          const bare = markdown(text)
            .slice('- **Title:**'.length)
            .replace(/\\[^\n]/g, 'x');
          expect(bare).not.toMatch(/[`*_[\]<>#|!&@]|:\/\/|www\.|\n *(?:[-+=]|\d+[.)])/);
        },
      ),
    );
  });
});

describe('a hostile title in HTML', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    [`"quoted" & 'single'`, '&quot;quoted&quot; &amp; &#39;single&#39;'],
    [
      '</p><a href="https://evil.example">',
      '&lt;/p&gt;&lt;a href=&quot;https://evil.example&quot;&gt;',
    ],
  ])('%s', (title, escaped) => {
    expect(html(title)).toBe(`<p><b>Title:</b> ${escaped}</p>`);
  });
  test('no tag but our own, in any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tags = html(text)?.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !['<p>', '</p>', '<b>', '</b>', '<br>'].includes(tag))).toEqual(
          [],
        );
      }),
    );
  });
});

test('line breaks of every kind and control characters make no line of their own', () => {
  expect(layOut([['Title', 'a\u2028b\u0085c\u000bd\u0000e\u001b[0m']], 'plain').text).toBe(
    'Title:\n  a\n  b\n  c\n  de[0m',
  );
});
