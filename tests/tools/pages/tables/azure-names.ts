/** Fields that are named in rarer ways: by a tooltip, or by the custom element around them. */

import { but } from '../expect.ts';
import type { Page } from '../page.ts';
import { ITS_ADDRESS, TITLE, trap } from './trap.ts';

const VALUES: readonly (readonly [string, string])[] = [
  ['Support plan', 'Cloud Solution Provider'],
  ['Severity', 'B - Moderate impact'],
  ['First name', 'Ada'],
  ['Last name', 'Lin'],
  ['Email', ITS_ADDRESS],
  ['Phone', '+886 2 5550 0100'],
  ['Country/region', 'Taiwan'],
];

const named = (
  name: string,
  about: string,
  field: (caption: string, value: string) => string,
  extra = '',
): Page =>
  trap({
    name: `named-by-${name}`,
    about,
    blades: [
      { title: TITLE, body: VALUES.map(([caption, value]) => field(caption, value)).join('\n') },
    ],
    extra,
    expect: but({ 'contact-email': 'wrong' }),
  });

const DEFINITION = `<script>
customElements.define('v7_he-input', class extends HTMLElement {
  connectedCallback() {
    const input = document.createElement('input');
    input.value = this.getAttribute('value');
    this.attachShadow({ mode: 'open' }).append(input);
  }
});
</script>`;

export const azureNames: Page[] = [
  named(
    'tooltip',
    'Nothing but a tooltip names a field.',
    (caption, value) => `<div><input title="${caption}" value="${value}"></div>`,
  ),
  named(
    'its-element',
    'The custom element around a field names it, the field itself has no name.',
    (caption, value) =>
      `<div><v7_he-input aria-label="${caption}" value="${value}"></v7_he-input></div>`,
    DEFINITION,
  ),
  named(
    'an-attribute',
    'The same by an attribute that the element draws nothing of.',
    (caption, value) =>
      `<div><v7_he-input label="${caption}" value="${value}"></v7_he-input></div>`,
    DEFINITION,
  ),
];
