/** A page that wants to have details filled in where nobody sees them. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { press } from '../replay/panel.ts';
import { open, tourPage, until, verdictIs } from './site.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

/** Until the panel has stood still for half a second, and what a press would have done by then. */
const STANDS = 1200;
const DONE = 1500;

test.describe('details are not filled in where nobody sees them', () => {
  const FRAME = 'https://sandbox-1.reactblade.portal.azure.net/evil';
  const HOLDER = 'https://sandbox-1.reactblade.portal.azure.net/holder';
  const IN_CORNER = 'width:300px;height:300px;border:0;position:fixed;left:0;bottom:0';
  const FRAME_IN_SIGHT = `<iframe style="${IN_CORNER}" src="${FRAME}"></iframe>`;
  const fields = ['f First name', 'l Last name', 'e Email', 't Phone'].map(
    (field) => `<label for=${field[0]}>${field.slice(2)}</label><input id=${field[0]}>`,
  );
  const form = (css: string, more = '') =>
    `<!doctype html><title>Blade</title><style>${css}</style><div>Weather today: sunny</div>
    <label for=p>Support plan</label><select id=p><option>Cloud Solution Provider</option></select>${fields.join('')}${more}
    <script>self.got = []; for (const one of document.querySelectorAll('input')) one.addEventListener('input', () => self.got.push(one.value))</script>`;
  const COVER =
    '<div style="position:fixed;inset:0;background:#fff;pointer-events:none">Weather today: sunny</div>';

  const OVER = 'position:fixed;inset:0;pointer-events:none;z-index:9;';
  const WEATHER = 'Weather today: sunny';
  const LONG = [
    'faded by a filter',
    'behind a mask',
    'beneath something of the kind in something plain',
    'beneath what a style generates',
    'nearly transparent and tiny',
    'clipped to a slit',
    'beneath a picture that lets the pointer through',
    'beneath a pattern that lets the pointer through',
    'beneath frosted glass',
    'beneath what stands in a closed root',
    'beneath a popover deep in the page',
    'beneath a further cell of its grid',
    'beneath a wide border',
    'beneath a shadow within a box',
    'beneath generated content that is drawn instead of an element',
    'beneath a button to choose a file',
    'beneath generated content that stands in no place of its own',
    'beneath generated content that a margin moves',
    'beneath generated content that is all padding',
    'beneath generated content that is moved when it is drawn',
    'beneath many pale layers',
    'beneath a popover of something faded',
    'beneath something with a mask that masks nothing',
    'beneath its own label',
    'beneath something, raised within something low',
    'blended into the ground',
    'in the middle between black and white',
    'faded by several filters',
    'behind the mask of a border',
  ];
  const SHEET = 'width:900px;height:900px;background:#fff';
  const GENERATED = '<section></section>';
  /** Each label lies over the whole of its own field. */
  const labelled = form(
    `p{position:relative;margin:0}p label{position:absolute;inset:0;background:#fff;z-index:2;pointer-events:none}`,
  ).replace(/(<label for=[flet]>.*?<\/label>)(<input id=.>)/g, '<p>$1$2</p>');
  for (const [how, html] of Object.entries({
    'nearly transparent and tiny': form(
      'input,select{width:3px;height:3px;border:0;padding:0;opacity:.02}label{font-size:3px;opacity:.02}',
    ),
    'faded by a filter': form('input,select,label{filter:opacity(.02)}'),
    'behind a mask': form('body{mask-image:linear-gradient(transparent,transparent)}'),
    'clipped to a slit': form('input,select,label{clip-path:inset(0 49%)}'),
    'beneath something that lets the pointer through': form('', COVER),
    'beneath something of the kind in something plain': form(
      '',
      `<section>${COVER}</section>${'<i style="position:absolute"></i>'.repeat(300)}`,
    ),
    'beneath what a style generates': form(`body::after{content:'';${OVER}background:#fff}`),
    'beneath a picture that lets the pointer through': form(
      '',
      `<svg width=900 height=900 style="${OVER}"><rect width=900 height=900 fill=white /></svg>`,
    ),
    'beneath a pattern that lets the pointer through': form(
      '',
      `<div style="${OVER}background-image:linear-gradient(#fff,#fff)">${WEATHER}</div>`,
    ),
    'beneath frosted glass': form('', `<div style="${OVER}backdrop-filter:blur(60px)"></div>`),
    'beneath what stands in a closed root': form(
      '',
      `<div id=h></div><script>h.attachShadow({ mode: 'closed' }).innerHTML = '<div style="${OVER}background:#fff">${WEATHER}</div>'</script>`,
    ),
    'beneath a popover deep in the page': form(
      '',
      `<section><div id=o popover=manual style="${OVER}width:100vw;height:100vh;margin:0;border:0;background:#fff">${WEATHER}</div></section><script>o.showPopover()</script>`,
    ),
    'beneath a further cell of its grid': form(
      'body{display:grid}body>*{grid-area:1/1}main{display:grid}',
      `<section style="pointer-events:none;background:#fff;z-index:5">${WEATHER}</section>`,
    ),
    'beneath the backdrop of a tiny popover': form(
      '#o::backdrop{background:#fff}',
      '<div id=o popover=manual style="width:1px;height:1px;border:0;padding:0;background:none"></div><script>o.showPopover()</script>',
    ),
    'beneath a wide border': form(
      '',
      '<div style="position:fixed;left:0;top:0;border:400px solid #fff;pointer-events:none"></div>',
    ),
    'beneath a shadow within a box': form(
      '',
      `<div style="${OVER}box-shadow:inset 0 0 0 999px #fff"></div>`,
    ),
    'beneath generated content that is drawn instead of an element': form(
      '',
      `<div style="${OVER}width:100vw;height:100vh;content:linear-gradient(#fff,#fff)"></div>`,
    ),
    'beneath a button to choose a file': form(
      `#c{pointer-events:none;width:1px}#c::file-selector-button{${OVER}${SHEET};border:0;color:#fff}`,
      '<input type=file id=c>',
    ),
    'beneath generated content that stands in no place of its own': form(
      `section{${OVER}}section::before{content:'';display:block;${SHEET}}`,
      GENERATED,
    ),
    'beneath generated content that a margin moves': form(
      `section{${OVER}}section::before{content:'';position:absolute;left:-2000px;margin-left:2000px;${SHEET}}`,
      GENERATED,
    ),
    'beneath generated content that is all padding': form(
      `section{${OVER}}section::before{content:'';position:absolute;left:0;top:0;padding:450px;background:#fff}`,
      GENERATED,
    ),
    'beneath generated content that is moved when it is drawn': form(
      `section{${OVER}}section::before{content:'';position:absolute;left:-2000px;top:0;transform:translateX(2000px);${SHEET}}`,
      GENERATED,
    ),
    'beneath many pale layers': form(
      '',
      `<div style="${OVER}background:rgb(255 255 255/.25)"></div>`.repeat(12),
    ),
    'beneath a popover of something faded': form(
      '',
      `<section style="opacity:.01"><div id=o popover=manual style="${OVER}${SHEET};margin:0;border:0">${WEATHER}</div></section><script>o.showPopover()</script>`,
    ),
    'beneath something with a mask that masks nothing': form(
      '',
      `<div style="${OVER}background:#fff;mask-image:linear-gradient(#000,#000)">${WEATHER}</div>`,
    ),
    'beneath its own label': labelled,
    'beneath something, raised within something low': form(
      'main{opacity:.99}main>div{position:relative;z-index:99}',
      COVER,
    )
      .replace('<label for=p>', '<main><div>$&')
      .replace('<input id=t>', '$&</div></main>'),
    'blended into the ground': form('input,select,label{mix-blend-mode:lighten}'),
    'in the middle between black and white': form('body{filter:invert(.5)}'),
    'faded by several filters': form(`body{filter:${'opacity(.6) '.repeat(5)}}`),
    'behind the mask of a border': form(
      'body{-webkit-mask-box-image:linear-gradient(transparent,transparent)}',
    ),
  }))
    test(how, { tag: LONG.includes(how) ? '@long' : [] }, async () => {
      expect(await gotInFrame(html, FRAME_IN_SIGHT)).toEqual([]);
    });

  const PLAIN = form('');
  test('the frame gets them where it is seen', async () => {
    expect(await gotInFrame(PLAIN, FRAME_IN_SIGHT)).toContain('Lin');
  });

  for (const [how, css] of Object.entries({
    'a frame that is drawn small': 'transform:scale(.11);transform-origin:0 100%',
    'a frame that is zoomed away': 'zoom:.11',
    'a frame of which a slit is seen': 'clip-path:none;margin-left:-130px;position:static',
  }))
    test(`in ${how}`, { tag: '@long' }, async () => {
      const framed = FRAME_IN_SIGHT.replace('bottom:0', `bottom:0;${css}`);
      const slit = `<div style="position:fixed;left:0;bottom:0;width:40px;height:300px;overflow:hidden">${framed}</div>`;
      expect(await gotInFrame(PLAIN, how.includes('slit') ? slit : framed)).toEqual([]);
    });

  // The page sets the frame's address where no attribute tells of it.
  const unnamed = (css: string) =>
    `<iframe name="unnamed" style="${IN_CORNER};${css}"></iframe><script>unnamed.location = '${FRAME}'</script>`;
  test('in a faded frame whose address its element does not tell', { tag: '@long' }, async () => {
    expect(await gotInFrame(PLAIN, unnamed('opacity:.01'))).toEqual([]);
  });

  test('in a faded frame beside one of the same address in sight', { tag: '@long' }, async () => {
    const faded = FRAME_IN_SIGHT.replace('left:0', 'left:400px;opacity:.01');
    expect(await gotInFrame(PLAIN, FRAME_IN_SIGHT + faded, 1)).toEqual([]);
  });

  test('in a frame that is faded in the one that holds it', async () => {
    const holder = `<!doctype html><title>Weather</title>${FRAME_IN_SIGHT.replace('border', 'opacity:.01;border')}`;
    const more = new Map([[HOLDER, { type: 'text/html', body: Buffer.from(holder) }]]);
    expect(await gotInFrame(PLAIN, FRAME_IN_SIGHT.replace(FRAME, HOLDER), 0, more)).toEqual([]);
  });

  /** Presses the button on a page with a frame. @returns what the fields of the frame with the form got. */
  async function gotInFrame(html: string, frames: string, nth = 0, more = new Map()) {
    const loaded = tourPage('2-azure-form-wrong', (top) =>
      top.replace('</body>', `${frames}</body>`),
    );
    const documents = new Map([...loaded.documents, ...more]);
    documents.set(FRAME, { type: 'text/html', body: Buffer.from(html) });
    const { page, tabId, devtools } = await open(browser, { ...loaded, documents });
    await until(browser, tabId, verdictIs('blocked'));
    await page.waitForTimeout(2 * STANDS);
    // The button is there only when something can be filled in.
    await press(page, devtools, 'Fill in my details', { isOnce: true }).catch(() => undefined);
    await page.waitForTimeout(2 * DONE);
    const frame = page.frames().filter((one) => one.url() === FRAME)[nth];
    return await frame?.evaluate(() => (self as unknown as { got: string[] }).got);
  }
});
