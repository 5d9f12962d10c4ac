/** Fields whose captions change after they were read: what was read under the previous one counts no more. */

import { but, READY } from '../expect.ts';
import { additionalDetails, wizard } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { ALIAS } from '../profile.ts';
import { change, some } from './change.ts';
import { draw } from './common.ts';
import { quoted } from './scripts.ts';
import { ITS_ADDRESS, only } from './trap.ts';

/** A field gets a caption that is in no list, and another value if one is given. */
const renamed = (
  name: string,
  about: string,
  fields: Record<string, readonly [caption: string, value?: string]>,
  expect: Expectation,
): Page =>
  change({
    name: `caption-${name}`,
    about,
    script: Object.entries(fields)
      .flatMap(([id, [caption, value]]) => [
        `$('label[for="${id}"]').textContent = '${caption}';`,
        ...(value === undefined ? [] : [`$('#${id}').value = '${value}';`]),
      ])
      .join(' '),
    expect,
  });

export const azureChangesCaptions: Page[] = [
  renamed(
    'of-email',
    "The e-mail box gets an unknown caption and the customer's address.",
    { email: ['Where we write to you', ITS_ADDRESS] },
    but({ 'contact-email': 'wrong' }),
  ),
  renamed(
    'of-email-alone',
    'The e-mail box gets an unknown caption; its address stays.',
    { email: ['Where we write to you'] },
    but({ 'contact-email': 'unreadable' }),
  ),
  renamed(
    'of-email-emptied',
    "The e-mail box loses its caption and gets the customer's address.",
    { email: ['', ITS_ADDRESS] },
    but({ 'contact-email': 'wrong' }),
  ),
  renamed(
    'of-plan',
    'The plan gets an unknown caption, and another one is chosen.',
    { plan: ['Coverage', 'Basic support'] },
    but({ 'support-plan': 'unreadable' }),
  ),
  renamed(
    'of-names',
    "Both names get unknown captions, and the first one becomes the customer directory's alias.",
    { 'first-name': ['Calling name', ALIAS], 'last-name': ['Other name', ''] },
    but({ 'contact-name': 'wrong' }),
  ),
  renamed(
    'of-phone',
    'The phone number gets an unknown caption, and is another one.',
    { phone: ['Ring me at', '+1 425 555 0111'] },
    but({ 'contact-phone': 'unreadable' }),
  ),
  renamed(
    'of-country',
    'The country gets an unknown caption, and is another one.',
    { country: ['Where are you', 'Japan'] },
    but({ 'contact-country': 'unreadable' }),
  ),
  change({
    name: 'caption-says-plan',
    about: 'The name of the list is then its caption and another plan in one.',
    body: `<div class="field"><span id="plan-name">Support plan</span><div id="plan" role="combobox" tabindex="0" aria-expanded="false" aria-labelledby="plan-name">Cloud Solution Provider</div></div>
${draw('native', additionalDetails({ without: ['plan', 'additional-email'] }))}`,
    script: `const plan = $('#plan'); plan.removeAttribute('aria-labelledby'); plan.setAttribute('aria-label', 'Support plan Basic support selected'); plan.firstChild.data = 'Basic support';`,
    expect: but({ 'support-plan': 'wrong' }),
  }),
  change({
    name: 'plan-to-cards',
    about:
      'The list of plans is replaced by cards under an unknown caption; another one is chosen.',
    script: `$('#plan').parentElement.innerHTML = ${quoted('<fieldset><legend>Coverage</legend><label><input type="radio" name="card"> Cloud Solution Provider</label> <label><input type="radio" name="card" checked> Basic support</label></fieldset>')};`,
    expect: but({ 'support-plan': 'unreadable' }),
  }),
  change({
    name: 'captions-of-a-step',
    about: 'A step that was right is gone back to, and is another one under unknown captions.',
    body: draw('native', wizard({}, 1)),
    script: `$('#email').closest('section').innerHTML = ${quoted(
      draw(
        'native',
        only('contacts', {
          firstName: 'Ivy Tse',
          email: ITS_ADDRESS,
          phone: '+1 425 555 0111',
          captions: {
            'first-name': 'Your name',
            email: 'Callback address',
            phone: 'Callback number',
          },
          without: ['last-name', 'additional-email', 'country'],
        }),
        'other-',
      ),
    )};`,
    after: 0,
    steps: [{ expect: READY }, { click: '#previous' }, { click: '#go' }, { click: '#next' }],
    expect: some('blocked', { 'contact-email': 'wrong' }),
  }),
  change({
    name: 'ids-swapped',
    about:
      'Two e-mail boxes swap their ids, and so what machines call them. On the screen each caption stands where it stood.',
    body: draw('native', additionalDetails({ additionalEmail: ITS_ADDRESS })),
    script: `const [one, other] = [$('#email'), $('#additional-email')]; [one.id, other.id] = [other.id, one.id];`,
    expect: READY,
  }),
  change({
    name: 'severity-required',
    about: 'A severity that is not chosen is required only later.',
    body: draw(
      'native',
      additionalDetails({ severity: '', rows: { severity: { required: false } } }),
    ),
    script: `$('#severity').required = true;`,
    expect: but({ severity: 'missing' }),
  }),
];
