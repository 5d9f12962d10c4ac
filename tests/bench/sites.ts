/** The pages that everything is measured on: a portal page, with or without the form, of a given size. */

import { PROFILE_FILE } from './profile.ts';

export const PORTAL = 'https://portal.azure.com/';
export const FORM_URL = `${PORTAL}#view/Microsoft_Azure_Support/NewSupportRequestV3Blade`;
export const HOME_URL = `${PORTAL}#home`;
/** Another site than the portal's, so that its frames live in another process. */
export const FRAME = 'https://sandbox-1.reactblade.portal.azure.net/blade';

const [EMAIL = ''] = PROFILE_FILE.emails;

const text = (id: string, caption: string, value: string, type = 'text') =>
  `<div class="row"><label for="${id}">${caption}</label><div class="cell"><input id="${id}" type="${type}" value="${value}"></div></div>`;
const choice = (id: string, caption: string, ...options: string[]) =>
  `<div class="row"><label for="${id}">${caption}</label><div class="cell"><select id="${id}">${options.map((each) => `<option>${each}</option>`).join('')}</select></div></div>`;

/** Twelve fields, all right. */
export const FORM = `<section class="fxs-blade"><h2>New support request</h2><form>
${choice('subscription', 'Subscription *', 'Contoso Production', 'Contoso Test')}
${text('summary', 'Summary *', 'The virtual machine does not start')}
${choice('plan', 'Support plan *', 'Cloud Solution Provider', 'Basic support')}
${choice('severity', 'Severity *', 'C - Minimal impact', 'B - Moderate impact')}
${choice('method', 'Preferred contact method *', 'Email', 'Phone')}
${choice('language', 'Support language', 'English', 'Japanese')}
${text('first-name', 'First name *', PROFILE_FILE.firstName)}
${text('last-name', 'Last name *', PROFILE_FILE.lastName)}
${text('email', 'Email *', EMAIL, 'email')}
${text('additional-email', 'Additional email for notification', '', 'email')}
${text('phone', 'Phone', PROFILE_FILE.phone ?? '', 'tel')}
${choice('country', 'Country/region *', 'Taiwan', 'Japan')}
</form></section>`;

export const AVATAR = `<header class="fxs-topbar"><button type="button" class="fxs-avatarmenu-header" id="fxs-avatarmenu-button"><div class="fxs-avatarmenu-username">user_0123456789abcdef0123456789abcdef</div><div class="fxs-avatarmenu-tenant">CONTOSO (CONTOSO.ONMICROSOFT.COM)</div></button></header>`;

export interface PageShape {
  title?: string;
  /** The form stands in the middle of the page. */
  form?: boolean;
  /** Elements beside the form, in the rows of a resource list: ten each. */
  elements?: number;
  /** Open shadow roots among them. */
  roots?: number;
  /** Inputs without a caption beside the form. */
  inputs?: number;
  /** Addresses of frames. */
  frames?: readonly string[];
}

/** Runs in the page: makes the rows before the document has loaded, without a document of megabytes. */
function grow(elements: number, roots: number, inputs: number): void {
  const row = (i: number) =>
    `<div class="row r${i % 7}" role="row"><div class="cell"><a href="#r${i}" class="link">Resource ${i}</a></div><div class="cell"><span class="icon"></span><span class="text">Running ${i % 13}</span></div><div class="cell" title="West Europe"><span>West Europe</span></div><div class="cell"><button type="button" aria-label="More ${i}">…</button></div></div>`;
  const rows = (from: number, to: number) => {
    let html = '';
    for (let i = from; i < to; i++) html += row(i);
    return html;
  };
  const count = Math.round(elements / 10);
  const before = document.createElement('div');
  before.innerHTML = rows(0, count >> 1);
  document.querySelector('#main')?.prepend(before);
  const after = document.createElement('div');
  after.innerHTML = rows(count >> 1, count);
  document.querySelector('#main')?.append(after);
  const cells = document.querySelectorAll('.row .cell:first-child');
  for (let i = 0; i < roots; i++) {
    const host = document.createElement('div');
    cells[Math.floor((i * cells.length) / roots)]?.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<span class="tag">New</span><slot></slot>';
  }
  for (let i = 0; i < inputs; i++) {
    const input = document.createElement('input');
    input.name = `filter${i}`;
    before.append(input);
  }
}

/** Runs in the page: 200 batches of 20 elements with inline styles, one every five milliseconds. */
function defineStorm(): void {
  Object.assign(globalThis, {
    storm: () =>
      new Promise<void>((done) => {
        const place = document.querySelector('#storm') as Element;
        const box = document.createElement('div');
        box.innerHTML = Array.from(
          { length: 20 },
          (_, i) => `<span style="opacity:${0.5 + i / 40}">${i}</span>`,
        ).join('');
        let batch = 0;
        const timer = setInterval(() => {
          // A copy costs the page itself next to nothing.
          place.append(box.cloneNode(true));
          if (++batch < 200) return;
          clearInterval(timer);
          done();
        }, 5);
      }),
  });
}

/** @returns a page of the portal. */
export function page({
  title = 'Home',
  form = false,
  elements = 0,
  roots = 0,
  inputs = 0,
  frames = [],
}: PageShape): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Microsoft Azure</title>
<style>body{font:13px sans-serif}.row{display:flex}.cell{width:200px}#storm{height:60px;overflow:hidden}</style></head>
<body>${AVATAR}<main id="main">${form ? FORM : '<h1>Home</h1><p>Welcome</p>'}</main><div id="storm"></div>
${frames.map((src) => `<iframe src="${src}" width="300" height="120"></iframe>`).join('\n')}
<script>(${grow})(${elements},${roots},${inputs});(${defineStorm})()</script></body></html>`;
}

/** @returns a document inside a blade's frame. */
export const blade = (body = '<h2>Overview</h2><p>Nothing to report</p><button>Refresh</button>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title></head><body>${body}</body></html>`;
