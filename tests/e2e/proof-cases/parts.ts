/** What the small forms for the proof are made of. */

export interface ProofCase {
  name: string;
  /** What stands in `main`. */
  body: string;
  style?: string;
  /** The attributes of the `html` element. */
  root?: string;
  /** The finding that must not be `ok`; none where all is right. */
  not?: string;
}

export const ME = 'ada.lin@partner.example';
export const ANNA = 'anna@contoso.com';
export const CSP = 'Cloud Solution Provider';

export const PLAN = `<div class="row"><label id="p">Support plan</label><div class="box" role="combobox" aria-labelledby="p" tabindex="0">${CSP}</div></div>`;
export const EMAIL = `<div class="row"><label for="e">Email</label><input id="e" value="${ME}"></div>`;
export const NAMES =
  '<div class="row"><label for="f">First name</label><input id="f" value="Ada"></div><div class="row"><label for="l">Last name</label><input id="l" value="Lin"></div>';
const PHONE =
  '<div class="row"><label for="t">Phone</label><input id="t" value="+886 2 5550 0100"></div>';
export const REST = NAMES + PHONE;

/** Rows as the last step shows them. */
export const list = (rows: Record<string, string>) =>
  `<dl>${Object.entries({
    'Support plan': CSP,
    'First name': 'Ada',
    'Last name': 'Lin',
    Email: ME,
    Phone: '+886 2 5550 0100',
    'Country/region': 'Taiwan',
    ...rows,
  })
    .map(([caption, value]) => `<dt>${caption}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;

export const email = (inside: string) =>
  `<div class="row"><label for="e">Email</label>${inside}</div>`;
export const box = (more = '', value = ME) => `<input id="e" value="${value}" ${more}>`;
export const plan = (inside: string, more = '') =>
  `<div class="row"><label id="p">Support plan</label><div class="box" role="combobox" aria-labelledby="p" tabindex="0" ${more}>${inside}</div></div>`;
