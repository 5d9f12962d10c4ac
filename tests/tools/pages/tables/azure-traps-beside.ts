/** Values that stand beside the control they belong to, or beside one that they do not belong to. */

import { but, READY } from '../expect.ts';
import { additionalDetails, type State } from '../forms.ts';
import type { Expectation, Page, PageStep } from '../page.ts';
import { draw } from './common.ts';
import { ITS_ADDRESS, TITLE, trap } from './trap.ts';

/** A line that says the right plan, before a form whose own plan stands under a caption that is in no list. */
const saidBefore = (name: string, about: string, state: State, expect: Expectation): Page =>
  trap({
    name: `plan-said-${name}`,
    about,
    blades: [
      {
        title: TITLE,
        body: `<dl><dt>Support plan</dt><dd>Cloud Solution Provider</dd></dl>\n${draw('ibiza', additionalDetails(state))}`,
      },
    ],
    expect,
  });

const tier = (plan: string, more: NonNullable<State['rows']>[string] = {}): State => ({
  plan,
  rows: { plan: { caption: 'Tier', ...more } },
});

/** A combobox that shows what is chosen beside its empty input. */
const box = (id: string, caption: string, shown: string): string =>
  `<div class="field"><label for="${id}">${caption}</label><div class="box-control"><div class="box-ValueContainer">${shown}<div class="box-Input"><input type="text" id="${id}" role="combobox" aria-expanded="false" aria-autocomplete="list" value=""></div></div><button type="button" aria-label="Open">▾</button></div></div>`;

const boxed = (
  name: string,
  about: string,
  [id, caption]: readonly [string, string],
  shown: string,
  expect: Expectation,
): Page =>
  trap({
    name: `box-${name}`,
    about,
    blades: [
      {
        title: TITLE,
        body: `${draw('native', additionalDetails({ without: [id] }))}\n${box(id, caption, shown)}`,
      },
    ],
    expect,
  });

const PLAN = ['plan', 'Support plan'] as const;

/** @param one whether the list and the number stand under one caption. */
const phone = (name: string, about: string, code: string, expect: Expectation, one = false): Page =>
  trap({
    name: `phone-code-${name}`,
    about,
    blades: [
      {
        title: TITLE,
        body: `${draw('native', additionalDetails({ without: ['phone'] }))}
<div class="field"><label${one ? '' : ' for="phone"'}>Phone</label><select${one ? '' : ' aria-label="Country code"'}><option${code === '+886' ? ' selected' : ''}>Taiwan (+886)</option><option${code === '+1' ? ' selected' : ''}>United States (+1)</option></select><input id="phone" value="2 5550 0100"></div>`,
      },
    ],
    expect,
  });

/** A form whose address is not marked as required, and an empty box under a caption that is in no list. */
const otherBox = (name: string, about: string, step: PageStep, expect: Expectation): Page =>
  trap({
    name: `other-box-${name}`,
    about,
    blades: [
      {
        title: TITLE,
        body: `${draw('native', additionalDetails({ rows: { email: { required: false } } }))}
<div class="field"><label for="other">Where to reach the site</label><input type="text" id="other"></div>
<button type="button" id="go">Use my details</button>`,
      },
    ],
    extra: `<script>document.getElementById('go').onclick = () => setTimeout(() => { document.getElementById('other').value = '${ITS_ADDRESS}'; }, 300);</script>`,
    steps: [{ expect: READY }, step],
    expect,
  });

export const azureTrapsBeside: Page[] = [
  saidBefore(
    'beside-another',
    'A line says the right plan; the choice that names another one stands under an unknown caption.',
    tier('Professional Direct'),
    but({ 'support-plan': 'unreadable' }),
  ),
  saidBefore(
    'beside-a-drawn-one',
    'A line says the right plan; what is chosen under an unknown caption is drawn.',
    tier('Basic support', { kind: 'drawn' }),
    but({ 'support-plan': 'unreadable' }),
  ),
  saidBefore(
    'beside-an-invitation',
    'A line says the right plan; under an unknown caption a plan is still to be chosen.',
    tier('', { placeholder: 'Select a plan' }),
    but({ 'support-plan': 'unreadable' }),
  ),
  saidBefore(
    'beside-something-else',
    'The plan is a line of text; a choice under an unknown caption is about something else.',
    tier('East Asia', { caption: 'Where it runs', options: ['East Asia', 'West Europe'] }),
    READY,
  ),
  boxed(
    'plan',
    'The chosen plan is drawn beside the empty input of a combobox.',
    PLAN,
    '<div class="box-singleValue">Cloud Solution Provider</div>',
    READY,
  ),
  boxed(
    'plan-wrong',
    'Another plan, drawn beside the empty input of a combobox.',
    PLAN,
    '<div class="box-singleValue">Basic support</div>',
    but({ 'support-plan': 'wrong' }),
  ),
  boxed(
    'plan-several',
    'Two plans drawn beside the empty input of a combobox.',
    PLAN,
    '<div class="box-multiValue">Cloud Solution Provider</div><div class="box-multiValue">Premier</div>',
    but({ 'support-plan': 'unreadable' }),
  ),
  boxed(
    'plan-none',
    'An invitation beside the empty input of a combobox.',
    PLAN,
    '<div class="box-placeholder">Select...</div>',
    but({ 'support-plan': 'missing' }),
  ),
  boxed(
    'country',
    'The country is drawn beside the empty input of a combobox.',
    ['country', 'Country/region'],
    '<div class="box-singleValue">Taiwan</div>',
    READY,
  ),
  phone(
    'own',
    "The number without its country's code, which a list before it shows.",
    '+886',
    READY,
  ),
  phone(
    'other',
    "The same digits behind another country's code: another number.",
    '+1',
    but({ 'contact-phone': 'differs' }),
  ),
  phone(
    'under-one-caption',
    "The country's code and the number under one caption.",
    '+886',
    READY,
    true,
  ),
  phone(
    'other-under-one-caption',
    "Another country's code and the number under one caption.",
    '+1',
    but({ 'contact-phone': 'differs' }),
    true,
  ),
  trap({
    name: 'phone-code-chosen-late',
    about:
      "The country's code under one caption with the number is chosen after the form was read.",
    blades: [
      {
        title: TITLE,
        body: `${draw('native', additionalDetails({ without: ['phone'] }))}
<div class="field"><label>Phone</label><select id="code"><option value="">Select</option><option value="886">Taiwan (+886)</option></select><input value="2 5550 0100"></div>
<button type="button" id="go">Taiwan</button>`,
      },
    ],
    extra: `<script>document.getElementById('go').onclick = () => { document.getElementById('code').value = '886'; };</script>`,
    steps: [{ expect: but({ 'contact-phone': 'missing' }) }, { click: '#go' }],
    expect: READY,
  }),
  trap({
    name: 'email-hides-a-character',
    about:
      "The profile's address with a zero-width space in it, in a box for any text: no letter would arrive.",
    state: { email: 'ada.lin@part\u200bner.example', rows: { email: { type: 'text' } } },
    expect: but({ 'contact-email': 'unreadable' }),
  }),
  trap({
    name: 'step-hidden-by-its-style',
    about:
      'A click hides the step by its style: its lists show no text then, but nothing was unchosen.',
    blades: [
      {
        title: TITLE,
        body: `<div id="details">${draw('ibiza', additionalDetails())}</div>\n<button type="button" id="back">Back</button>`,
      },
    ],
    extra:
      "<script>document.getElementById('back').onclick = () => { document.getElementById('details').style.display = 'none'; };</script>",
    steps: [{ expect: READY }, { click: '#back' }],
    expect: READY,
  }),
  otherBox(
    'typed-into',
    "A box under an unknown caption is empty at first; then the customer's address is typed into it.",
    { fill: '#other', text: ITS_ADDRESS },
    but({ 'contact-email': 'unreadable', 'additional-email': 'note' }),
  ),
  otherBox(
    'filled-by-a-script',
    "A box under an unknown caption is empty at first; a script then puts the customer's address there, without an event.",
    { click: '#go' },
    but({ 'contact-email': 'unreadable', 'additional-email': 'note' }),
  ),
  otherBox(
    'typed-into-elsewhere',
    'Something that is no address is typed into a box under an unknown caption.',
    { fill: '#other', text: 'Building 4' },
    READY,
  ),
];
