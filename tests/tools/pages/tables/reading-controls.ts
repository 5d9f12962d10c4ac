/** Pickers with tags, codes of telephones, and what stands behind a caption. */

import type { Page } from '../page.ts';
import { CSP, EMAIL, emailAs, form, OWN, PLAN, planAs } from './reading.ts';

const picker = (inner: string, label = 'Support plan') =>
  `<label for="pick">${label}</label><div class="box gap">${inner}<input id="pick" role="combobox" style="border:0;flex:1"></div>`;

const below = (tags: string) =>
  `<label for="pick">Support plan</label><div><input id="pick" role="combobox"><div>${tags}</div></div>`;

const pickers: Page[] = [
  planAs(
    'group-named-inside',
    'A group of choices is named by a text in it that is no label, behind another text.',
    `<p>Choose well</p>
<div role="radiogroup" aria-labelledby="named"><div id="named">Support plan</div>
<div role="radio" aria-checked="true">${CSP}</div><div role="radio" aria-checked="false">Basic</div></div>`,
    'ok',
  ),
  planAs(
    'picker-tag',
    'The plan is a tag before the input.',
    picker(`<span class="tag"><span>${CSP}</span><button aria-label="Remove">×</button></span>`),
    'ok',
  ),
  planAs(
    'picker-option',
    'The tags are a list with one option that is chosen.',
    picker(
      `<div role="listbox" aria-label="Chosen"><button role="option" aria-selected="true">${CSP}</button></div>`,
    ),
    'ok',
  ),
  planAs(
    'picker-multi-value',
    'A picker without roles.',
    picker(
      `<div class="x-multiValue"><div>${CSP}</div><div role="button" aria-label="Remove ${CSP}"></div></div>`,
    ),
    'ok',
  ),
  planAs(
    'picker-wrong',
    'The tag is another plan.',
    picker('<span class="tag"><button>Unified</button></span>'),
    'wrong',
  ),
  planAs('picker-empty', 'No tag, nothing chosen.', picker(''), 'missing'),
  planAs(
    'picker-invitation',
    'No tag, an invitation to choose.',
    picker('<span>Select a plan</span>'),
    'missing',
  ),
  planAs(
    'picker-below',
    'The tag stands below the box.',
    below(`<span class="tag">${CSP}<button aria-label="Remove">×</button></span>`),
    'ok',
  ),
  planAs(
    'picker-below-several',
    'Two tags stand below the box.',
    below(
      `<span class="tag">${CSP}<button aria-label="Remove">×</button></span> <span class="tag">Unified<button aria-label="Remove">×</button></span>`,
    ),
    'unreadable',
  ),
  planAs(
    'picker-below-offered',
    'Below the box stands what can be added.',
    below(`<span class="tag">${CSP}<button aria-label="Add">+</button></span>`),
    'unreadable',
  ),
  emailAs(
    'picker-person',
    'A person is chosen; the address behind the name is not seen.',
    picker(
      '<div class="persona"><span>Ada Lin</span><button aria-label="Remove">×</button></div>',
      'Email',
    ),
    'unreadable',
  ),
];

const phone = (name: string, about: string, html: string, status: string): Page =>
  form(
    `phone-${name}`,
    about,
    `${PLAN}\n${EMAIL}\n<div><label for="phone">Phone number</label>${html}</div>`,
    { 'contact-phone': status },
  );
const NUMBER = '<input id="phone" value="2 5550 0100">';

const phones: Page[] = [
  phone(
    'code-behind',
    'A list of codes behind the number.',
    `${NUMBER}<select aria-label="Country code"><option>+49</option></select>`,
    'differs',
  ),
  phone(
    'code-behind-own',
    'The same with the own country’s code.',
    `${NUMBER}<select aria-label="Country code"><option>+886</option></select>`,
    'ok',
  ),
  phone(
    'code-in-a-button',
    'The code in a button before the number.',
    `<button aria-haspopup="listbox"><span>+49</span></button>${NUMBER}`,
    'differs',
  ),
  phone(
    'code-in-a-button-own',
    'The same with the own country’s code.',
    `<button aria-haspopup="listbox"><span>+886</span></button>${NUMBER}`,
    'ok',
  ),
  phone(
    'code-in-a-flag',
    'A flag unfolds the list of countries; its name tells the code.',
    `<button aria-haspopup="listbox" aria-label="Germany: +49"><svg width="16" height="12"></svg></button>${NUMBER}`,
    'differs',
  ),
  phone(
    'code-in-a-flag-own',
    'The flag of the own country, before the whole number.',
    `<button aria-haspopup="listbox" aria-label="Taiwan: +886"><svg width="16" height="12"></svg></button><input id="phone" value="+886 2 5550 0100">`,
    'ok',
  ),
  phone(
    'code-in-a-text',
    'The code as a text before the number.',
    `<span>+49</span> ${NUMBER}`,
    'differs',
  ),
  phone(
    'code-said-twice',
    'The whole number, and its code in a button.',
    `<button aria-haspopup="listbox">+886</button><input id="phone" value="+886 2 5550 0100">`,
    'ok',
  ),
  phone(
    'example',
    'An example under the number is no code, and nobody’s number.',
    `<input id="phone" value="+886 2 5550 0100"><div><small>For example +1 425 555 0100</small></div>`,
    'ok',
  ),
  phone(
    'other-number',
    'Whose number stands under the box nobody can tell.',
    `<input id="phone" value="+886 2 5550 0100"><div><small>We call +1 425 555 0100</small></div>`,
    'unreadable',
  ),
];

const suffixes: Page[] = [
  form(
    'suffix-mobile',
    '“(mobile)” says which telephone.',
    `${PLAN}\n${EMAIL}<div><label for="phone">Phone number (mobile)</label><input id="phone" value="+886 2 5550 0100"></div>`,
    { 'contact-phone': 'ok' },
  ),
  form(
    'suffix-other-request',
    'The plan of another request.',
    `<label for="p">Support plan (previous request)</label><select id="p"><option>${CSP}</option></select>${EMAIL}`,
    { 'support-plan': 'unreadable' },
  ),
  form(
    'suffix-customer',
    'The customer’s address under a caption that begins like the contact’s: that is still to come.',
    `${PLAN}<label for="e">Email address (customer)</label><input id="e" value="${OWN}">`,
    { 'contact-email': 'pending' },
  ),
];

export const readingControls: Page[] = [...pickers, ...phones, ...suffixes];
