/** What the pages on reading are made of. */

import type { Page } from '../page.ts';
import { rawPage } from '../raw-page.ts';

export const PLAN =
  '<div><label id="plan-name">Support plan</label><div role="combobox" class="box" aria-labelledby="plan-name" tabindex="0">Cloud Solution Provider</div></div>';
export const EMAIL =
  '<div><label for="email">Email</label><input id="email" size="30" value="ada.lin@partner.example"></div>';
export const STYLE =
  '.box{border:1px solid;width:320px;min-height:22px}.gap{display:flex;gap:12px}';

type Statuses = Record<string, string>;

/** A form that says what is given; all else in it is right. */
export const form = (
  name: string,
  about: string,
  body: string,
  findings: Statuses,
  style = '',
): Page =>
  rawPage({
    name: `reading/${name}`,
    about,
    body,
    style: STYLE + style,
    expect: { page: 'azure/new-support-request', findings },
  });

export const planAs = (
  name: string,
  about: string,
  html: string,
  status: string,
  style = '',
): Page =>
  form(name, about, `${html}\n${EMAIL}`, { 'support-plan': status, 'contact-email': 'ok' }, style);

export const emailAs = (
  name: string,
  about: string,
  html: string,
  status: string,
  style = '',
): Page =>
  form(name, about, `${PLAN}\n${html}`, { 'support-plan': 'ok', 'contact-email': status }, style);

export const CSP = 'Cloud Solution Provider';
export const OWN = 'ada.lin@partner.example';
export const ITS = 'anna@contoso.com';
