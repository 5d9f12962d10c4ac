/**
 * Microsoft's questions about the problem stand on the step that holds the contact. Their captions are its own
 * definitions' (2021-04), and are in no list of ours: only the sections' headings say that they are no contact.
 */

import { but, READY } from '../expect.ts';
import type { Page } from '../page.ts';
import { ALIAS, CUSTOMER } from '../profile.ts';
import { rawPage } from '../raw-page.ts';

const field = (id: string, caption: string, value: string): string =>
  `<div><label for="${id}">${caption}</label><input id="${id}" value="${value}" size="40"></div>`;

const QUESTIONS = `<h3>Problem details</h3>
${field('q1', 'Email ID accessing the Subscription', `anna@${CUSTOMER.domain}`)}
${field('q2', 'Phone number used during purchase', '+49 30 555 02 00')}
${field('q3', 'Email address used during sign-up', `ben@${CUSTOMER.domain}`)}`;

const contact = (email: string, more = ''): string => `<h3>Support method</h3>
<div><label for="plan">Support plan</label><select id="plan"><option>Cloud Solution Provider</option></select></div>
<div><label for="severity">Severity</label><select id="severity"><option>C - Minimal impact</option></select></div>
<h3>Contact info</h3>
${field('first', 'First name', 'Ada')}
${field('last', 'Last name', 'Lin')}
${field('email', 'Email', email)}
${more}${field('phone', 'Phone', '+886 2 5550 0100')}
<div><label for="country">Country/region</label><select id="country"><option>Taiwan</option></select></div>`;

/** Both parts in groups without a heading. */
const IN_GROUPS = (contactPart: string): string =>
  [QUESTIONS, contactPart]
    .map((part) => `<section>${part.replace(/<h3>.*?<\/h3>/g, '')}</section>`)
    .join('\n');

const page = (name: string, about: string, body: string, expect: Page['expect']): Page =>
  rawPage({
    name: `azure/questions-${name}`,
    about,
    body,
    proven: 'the captions; the headings of the sections (screenshots, 2025-08).',
    expect,
  });

/** Without a heading or a group only the words of a question say whose answer it holds. */
const IN_LANGUAGES = [
  "Customer's Email",
  'E-Mail-Adresse des Kunden',
  'お客様のメール アドレス',
  '客戶的電子郵件地址',
]
  .map((caption, at) => field(`q${at}`, caption, `anna@${CUSTOMER.domain}`))
  .concat(field('tel', "Customer's phone number", '+49 30 555 02 00'))
  .join('\n');
const bare = (html: string): string => html.replace(/<h3>.*?<\/h3>/g, '');

const CHAT = 'https://sandbox-2.reactblade.portal.azure.net/copilot';
/** A chat in a frame of its own next to the form. */
const chatInFrame = (name: string, about: string, heading: string, email: string): Page =>
  rawPage({
    name: `azure/questions-${name}`,
    about,
    body: `${contact(email)}<aside style="margin-top:80px"><iframe src="${CHAT}" style="width:400px;height:200px;border:0"></iframe></aside>`,
    frames: {
      [CHAT]: `<!doctype html><html lang="en"><title>Copilot</title><h2>${heading}</h2><p>How can I help?</p><textarea aria-label="Ask Copilot"></textarea>`,
    },
    guessed: 'that the chat stands in a frame, and all of its markup.',
    expect: but({
      'agent-request': 'note',
      ...(email.includes(CUSTOMER.domain) && { 'contact-email': 'wrong' }),
    }),
  });

export const azureQuestions: Page[] = [
  chatInFrame(
    'chat-in-frame',
    "An agent's chat stands in a frame of its own next to the form.",
    'Troubleshooting agent',
    'ada.lin@partner.example',
  ),
  chatInFrame(
    'chat-in-frame-wrong',
    "The same in Polish, and the contact's address is the customer's.",
    'Agent rozwiązywania problemów',
    `anna@${CUSTOMER.domain}`,
  ),
  page(
    'beside-right',
    "Answers hold the customer's addresses; the contact is right, and not marked required.",
    QUESTIONS + contact('ada.lin@partner.example'),
    READY,
  ),
  page(
    'beside-wrong',
    "The contact's address is the customer's as well.",
    QUESTIONS + contact(`anna@${CUSTOMER.domain}`),
    but({ 'contact-email': 'wrong' }),
  ),
  page(
    'second-in-contact',
    'A second address in the section of the contact, under a caption that nobody knows, is an alias.',
    QUESTIONS +
      contact(
        'ada.lin@partner.example',
        field('other', 'Reply address', `${ALIAS}@${CUSTOMER.domain}`),
      ),
    { ...but({ 'contact-email': 'unreadable' }), verdict: 'incomplete' },
  ),
  page(
    'second-required-in-contact',
    'The same, and it must be filled in: it is the contact as well.',
    QUESTIONS +
      contact(
        'ada.lin@partner.example',
        field('other', 'Reply address *', `${ALIAS}@${CUSTOMER.domain}`),
      ),
    but({ 'contact-email': 'wrong' }),
  ),
  page(
    'of-customer',
    'Questions about the customer in several languages, which nothing parts from the contact.',
    IN_LANGUAGES + bare(contact('ada.lin@partner.example')),
    { ...READY, absent: ['additional-email'] },
  ),
  page(
    'of-customer-wrong',
    "The same; the contact's address is the customer's as well.",
    IN_LANGUAGES + bare(contact(`anna@${CUSTOMER.domain}`)),
    but({ 'contact-email': 'wrong' }),
  ),
  page(
    'of-customer-and-text',
    "The customer's address and number stand in the answers, and once more in the text of the form.",
    `${field('q', "Customer's Email", `anna@${CUSTOMER.domain}`)}${field('tel', "Customer's phone number", '+49 30 555 02 00')}
${bare(contact('ada.lin@partner.example'))}<hr><p style="margin-top:40px">We answer to anna@${CUSTOMER.domain}</p><p>or call +49 30 555 02 00</p>`,
    but({ 'contact-email': 'unreadable', 'contact-phone': 'unreadable' }),
  ),
  page(
    'of-customer-first',
    'A step with questions about the customer, before that of the contact.',
    `${field('q', "Customer's Email", `anna@${CUSTOMER.domain}`)}
<div><label for="plan">Support plan</label><select id="plan"><option>Cloud Solution Provider</option></select></div>`,
    {
      page: 'azure/new-support-request',
      verdict: 'incomplete',
      findings: { 'support-plan': 'ok', 'contact-email': 'pending', 'contact-name': 'pending' },
    },
  ),
  page(
    'without-sections',
    'Without headings nobody can tell which of the addresses is the contact.',
    field('q1', 'Address in the invoice', `anna@${CUSTOMER.domain}`) +
      bare(contact('ada.lin@partner.example')),
    but({ 'contact-email': 'unreadable' }),
  ),
  page(
    'without-sections-of-customer',
    "Microsoft's own questions say whose the answers are, without a heading as well.",
    bare(QUESTIONS + contact('ada.lin@partner.example')),
    READY,
  ),
  page(
    'in-groups',
    'Without headings the contact is the group that holds both names and the address.',
    IN_GROUPS(contact('ada.lin@partner.example')),
    READY,
  ),
  page(
    'in-groups-wrong',
    "The same, and the contact's address is the customer's.",
    IN_GROUPS(contact(`anna@${CUSTOMER.domain}`)),
    but({ 'contact-email': 'wrong' }),
  ),
  page(
    'in-group-second',
    'A second address in the group of the contact may be the contact as well.',
    IN_GROUPS(
      contact('ada.lin@partner.example', field('other', 'Reply address', `ben@${CUSTOMER.domain}`)),
    ),
    { ...but({ 'contact-email': 'unreadable' }), verdict: 'incomplete' },
  ),
  page(
    'chat-beside',
    "An agent's chat stands beside the form.",
    `${contact('ada.lin@partner.example')}<aside><h3>Troubleshooting agent</h3><p>How can I help?</p></aside>`,
    { ...READY, findings: { ...READY.findings, 'agent-request': 'note' } },
  ),
  page(
    'chat-beside-de',
    'The chat is open in German.',
    `${contact('ada.lin@partner.example')}<aside><div role="heading" aria-level="3">Problembehandlungs-Agent</div></aside>`,
    { ...READY, findings: { ...READY.findings, 'agent-request': 'note' } },
  ),
  page(
    'chat-in-card',
    'The agent is named by a card, which is no heading.',
    `${contact('ada.lin@partner.example')}<aside style="margin-top:80px"><strong>Troubleshooting agent (preview)</strong></aside>`,
    { ...READY, findings: { ...READY.findings, 'agent-request': 'note' } },
  ),
  page(
    'chat-hidden',
    'The chat is closed: its heading is there and out of sight.',
    `${contact('ada.lin@partner.example')}<aside hidden><h3>Troubleshooting agent</h3><strong>Troubleshooting agent</strong></aside>`,
    { ...READY, absent: ['agent-request'] },
  ),
  page(
    'community-beside',
    'The form names Priority Community Support.',
    `<h3>Priority Community Support</h3><p>An engineer drafts a post for you to review.</p>${contact('ada.lin@partner.example')}`,
    { ...READY, findings: { ...READY.findings, 'agent-request': 'note' } },
  ),
];
