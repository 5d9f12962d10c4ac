/** What is painted in the place of a value, and what was read. */

import { CSP, EMAIL, list, PLAN, type ProofCase, plan } from './parts.ts';

export const EQUAL: ProofCase[] = [
  { name: 'rows', body: list({}) },
  { name: 'an address that may break', body: list({ Email: 'ada.lin@<wbr>partner.example' }) },
  {
    name: 'several text nodes',
    body: list({ 'Support plan': 'Cloud <!-- -->Solution<!-- --> Provider' }),
  },
  { name: 'an icon of a font', body: list({}), style: 'dd::before{content:"\\e73e"}' },
  {
    name: 'hidden words for screen readers',
    body:
      plan(
        `${CSP}<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">, expanded</span>`,
      ) + EMAIL,
  },
  {
    name: 'a badge in the box',
    body: plan(`<span class="f"><span>${CSP}</span><span>Expired</span></span>`) + EMAIL,
    not: 'support-plan',
  },
  {
    name: 'a badge in the row',
    body: list({ 'Support plan': `<span>${CSP}</span> <em>Expired</em>` }),
    not: 'support-plan',
  },
  {
    name: 'text of a style sheet',
    body: list({}),
    style: 'dd:first-of-type::after{content:" (expired)"}',
    not: 'support-plan',
  },
  {
    name: 'text of a style sheet in a box',
    body: PLAN + EMAIL,
    style: '.box::before{content:"Not "}',
    not: 'support-plan',
  },
  {
    name: 'text of a style sheet behind the caption',
    body: list({}),
    style: 'dt:first-of-type::after{content:" (previous)"}',
    not: 'support-plan',
  },
  {
    name: 'the rest in other text nodes',
    body: `<div><b>Support plan:</b> ${CSP}<!-- --> (<!-- -->expired<!-- -->)</div>${EMAIL}`,
    not: 'support-plan',
  },
];
