/** Title and description, which are compared with the customer book. */

import { but, NOT_YET } from '../expect.ts';
import { wizard } from '../forms.ts';
import type { Form, Row } from '../model.ts';
import type { Page } from '../page.ts';
import { caption } from '../words.ts';
import { azurePage } from './common.ts';

const CUSTOMERS: Page['customers'] = [
  { name: 'Contoso', domain: 'contoso.onmicrosoft.com', otherDomains: ['contoso.com'] },
  { name: 'Fabrikam Residences Ltd', domain: 'fabrikam.com' },
];

/** The whole form; its first step asks for a description as well. */
function withDescription(more: Partial<Row>): Form {
  const form = wizard();
  form.steps[0]?.sections[0]?.rows.push({
    id: 'description',
    caption: caption('en-US', 'description'),
    kind: 'area',
    value: '',
    required: true,
    ...more,
  });
  return form;
}

export const azureText: Page[] = [
  ...(['ibiza', 'fluent8', 'fluent9'] as const).map((world) =>
    azurePage({
      name: `text-${world}`,
      about: 'The description names a domain of another customer of the book.',
      world,
      customers: CUSTOMERS,
      form: withDescription({ value: 'As at fabrikam.com: nobody can sign in.' }),
      expect: but({ ...NOT_YET, 'request-text': 'differs' }),
    }),
  ),
  azurePage({
    name: 'text-own',
    about:
      'The description names the customer itself, and words that another customer is called after.',
    world: 'fluent9',
    customers: [...(CUSTOMERS ?? []), { name: 'Wide World Importers', domain: 'wwi.example' }],
    form: withDescription({ value: 'Contoso (contoso.com) reaches Wide World Importers no more.' }),
    expect: { ...but(NOT_YET), absent: ['request-text'] },
  }),
  azurePage({
    name: 'text-no-book',
    about: 'The description names a domain; the customer book is empty.',
    world: 'ibiza',
    form: withDescription({ value: 'As at fabrikam.com: nobody can sign in.' }),
    expect: { ...but(NOT_YET), absent: ['request-text'] },
  }),
  azurePage({
    name: 'text-no-book-secret',
    about: 'The description holds a password; the customer book is empty.',
    world: 'ibiza',
    form: withDescription({ value: 'Sign in with password=Zo7pQr9sTu to see it.' }),
    expect: but({ ...NOT_YET, 'request-text': 'differs' }),
  }),
  azurePage({
    name: 'text-drawn',
    about: 'The description is drawn on a canvas: it cannot be compared with the book.',
    world: 'native',
    customers: CUSTOMERS,
    form: withDescription({ kind: 'drawn' }),
    expect: but({ ...NOT_YET, 'request-text': 'unreadable' }),
  }),
];
