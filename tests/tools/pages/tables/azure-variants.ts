/** What Microsoft announced for 2026, as it may come out otherwise: plans, questions, chats. */

import { but, READY } from '../expect.ts';
import type { Page } from '../page.ts';
import { CUSTOMER, PROFILE } from '../profile.ts';
import { rawPage } from '../raw-page.ts';

const field = (id: string, caption: string, value: string): string =>
  `<div><label for="${id}">${caption}</label><input id="${id}" value="${value}" size="40"></div>`;

const form = (plan = 'Cloud Solution Provider', questions = ''): string => `<h3>Support method</h3>
<div><label for="plan">Support plan</label><select id="plan"><option>${plan}</option></select></div>
<div><label for="severity">Severity</label><select id="severity"><option>C - Minimal impact</option></select></div>
<h3>Contact info</h3>
${field('first', 'First name', 'Ada')}${field('last', 'Last name', 'Lin')}
${field('email', 'Email', 'ada.lin@partner.example')}${questions}${field('phone', 'Phone', '+886 2 5550 0100')}
<div><label for="country">Country/region</label><select id="country"><option>Taiwan</option></select></div>`;

const CHAT = 'https://sandbox-2.reactblade.portal.azure.net/copilot';
const CHAT_DOCUMENT = `<!doctype html><html lang="en"><title>Copilot</title><h2>Troubleshooting agent</h2><textarea aria-label="Ask Copilot"></textarea>`;

const page = (name: string, about: string, body: string, more: Partial<Page>): Page => ({
  ...rawPage({ name: `azure/variant-${name}`, about, body, expect: READY }),
  ...more,
});
const NOTED = but({ 'agent-request': 'note' });

export const azureVariants: Page[] = [
  page(
    'plan-renamed',
    'The profile names a plan as it was called until June 2025; the form shows its new name.',
    form('Partner Cloud Support'),
    { profile: { ...PROFILE, supportPlans: ['Signature Cloud Support'] } },
  ),
  page(
    'plan-renamed-unknown',
    'Another plan of the partner under its new name, which the profile does not hold.',
    form('Partner On-premises Support 20'),
    { expect: but({ 'support-plan': 'wrong' }) },
  ),
  page(
    'question-tenant',
    "A question for the customer's tenant stands before the contact.",
    field('q', 'Customer Tenant ID', '7b2c1d30-5a64-4f0e-9c1b-2d3e4f506172') + form(),
    {},
  ),
  page(
    'question-among-contact',
    "A question for the customer's address stands among the contact's fields.",
    form(
      undefined,
      field(
        'q',
        'Please provide the contact email address for your customer',
        `anna@${CUSTOMER.domain}`,
      ),
    ),
    {},
  ),
  page(
    'chat-by-its-product',
    'The chat is called by its product, in a part of the page with a heading by role.',
    `${form()}<aside style="margin-top:80px"><div role="heading" aria-level="2">Azure Copilot</div><p>Ask me anything</p></aside>`,
    { expect: NOTED },
  ),
  rawPage({
    name: 'azure/variant-chat-in-closed-frame',
    about: 'The frame of the chat is there and out of sight.',
    body: `${form()}<div hidden><iframe src="${CHAT}" style="width:400px;height:200px;border:0"></iframe></div>`,
    frames: { [CHAT]: CHAT_DOCUMENT },
    expect: { ...READY, absent: [...(READY.absent ?? []), 'agent-request'] },
  }),
];
