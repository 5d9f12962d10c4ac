/** Title and description in the worlds of the portal. Without a customer book nothing is said of them. */

import { but } from '../expect.ts';
import { wizard } from '../forms.ts';
import type { Form } from '../model.ts';
import type { Page } from '../page.ts';
import { caption } from '../words.ts';
import { azurePage } from './common.ts';

/** The whole form; its first step asks for a description as well. */
function withDescription(text: string): Form {
  const form = wizard();
  form.steps[0]?.sections[0]?.rows.push({
    id: 'description',
    caption: caption('en-US', 'description'),
    kind: 'area',
    value: text,
    required: true,
  });
  return form;
}

export const azureText: Page[] = (['ibiza', 'fluent8', 'fluent9'] as const).map((world) =>
  azurePage({
    name: `text-${world}`,
    about:
      'The first step with a title and a description that names a customer; the book is empty.',
    world,
    form: withDescription('The users of fabrikam.com cannot sign in.'),
    expect: {
      ...but({
        'support-plan': 'pending',
        'contact-email': 'pending',
        'contact-name': 'pending',
        'contact-phone': 'pending',
        'contact-country': 'pending',
        severity: undefined,
      }),
      absent: ['request-text'],
    },
  }),
);
