/** The contact e-mail, and the additional one, in every status. */

import type { Page } from '../page.ts';
import { ALIAS, CUSTOMER } from '../profile.ts';
import { contact } from './contact.ts';

export const azureContactEmail: Page[] = [
  contact(
    'email-of-customer',
    "The customer's own address.",
    { email: `it@${CUSTOMER.domain}` },
    { 'contact-email': 'wrong' },
    'fluent9',
  ),
  contact(
    'email-of-customer-vanity',
    'An address in another domain of the customer.',
    { email: `it@${CUSTOMER.vanity}` },
    { 'contact-email': 'wrong' },
    'fluent8',
  ),
  contact(
    'email-alias',
    'The alias that delegated administration makes.',
    { email: `${ALIAS}@${CUSTOMER.domain}` },
    { 'contact-email': 'wrong' },
  ),
  contact(
    'email-guest',
    "A guest's name in the customer's directory.",
    { email: `ada.lin_partner.example#EXT#@${CUSTOMER.domain}` },
    { 'contact-email': 'wrong' },
    'native',
  ),
  contact(
    'email-free-mail',
    "An address that is nobody's of the two.",
    { email: 'ada.lin@mail.example' },
    { 'contact-email': 'wrong' },
  ),
  contact(
    'email-look-alike',
    "A domain that only begins with the partner's.",
    { email: 'ada.lin@partner.example.attacker.example' },
    { 'contact-email': 'wrong' },
    'fluent9',
  ),
  contact(
    'email-look-alike-end',
    "A domain that only ends with the partner's.",
    { email: 'ada.lin@notpartner.example' },
    { 'contact-email': 'wrong' },
  ),
  contact(
    'email-colleague',
    'A colleague of the partner.',
    { email: 'bo.chen@partner.example' },
    { 'contact-email': 'differs' },
    'fluent8',
  ),
  contact(
    'email-subdomain',
    "A domain under the partner's.",
    { email: 'desk@support.partner.example' },
    { 'contact-email': 'differs' },
  ),
  contact(
    'email-case',
    'The right address in another case, with spaces.',
    { email: ' Ada.LIN@Partner.Example ' },
    {},
    'aria',
  ),
  contact('email-missing', 'No e-mail.', { email: '' }, { 'contact-email': 'missing' }, 'fluent9'),
  contact(
    'email-gone',
    'No e-mail field on the step with the contact fields.',
    { without: ['email', 'additional-email'] },
    { 'contact-email': 'unreadable' },
  ),
  contact(
    'email-two-without-caption',
    'Two e-mail fields, both without a known caption.',
    {
      captions: { email: 'Mailbox', 'additional-email': 'Second mailbox' },
      rows: { 'additional-email': { required: true } },
      additionalEmail: 'ada.lin@partner.example',
    },
    { 'contact-email': 'unreadable' },
    'fluent9',
  ),
  contact(
    'email-two-with-one-caption',
    "Two fields are called Email; one of them is required, and that is the contact's.",
    { captions: { 'additional-email': 'Email' } },
    {},
    'native',
  ),
  contact(
    'email-two-with-one-caption-one-wrong',
    "Two fields are called Email, neither is required, and one holds the customer's address.",
    {
      captions: { 'additional-email': 'Email' },
      additionalEmail: `it@${CUSTOMER.domain}`,
      rows: { email: { required: false } },
    },
    { 'contact-email': 'unreadable' },
    'native',
  ),
  contact(
    'email-two-with-one-caption-optional',
    'Two fields are called Email, neither is required, and each holds an address of yours.',
    {
      captions: { 'additional-email': 'Email' },
      additionalEmail: 'ada.lin@partner.example',
      rows: { email: { required: false } },
    },
    {},
    'fluent8',
  ),
  contact(
    'email-unknown-caption',
    'The right address under a caption that is in no list.',
    { captions: { email: 'Where to write to' }, without: ['additional-email'] },
    { 'contact-email': 'unreadable' },
    'ibiza',
  ),
  contact(
    'email-unknown-caption-alias',
    'The alias under a caption that is in no list: wrong on its face.',
    {
      email: `${ALIAS}@${CUSTOMER.domain}`,
      captions: { email: 'Where to write to' },
      without: ['additional-email'],
    },
    { 'contact-email': 'wrong' },
    'fluent8',
  ),
  contact(
    'additional-email-of-customer',
    "The customer's address as an additional one: allowed.",
    { additionalEmail: `it@${CUSTOMER.domain}` },
    { 'additional-email': 'note' },
    'fluent9',
  ),
  contact(
    'additional-email-first',
    "The additional e-mail stands before the contact's.",
    {
      additionalEmail: `it@${CUSTOMER.vanity}`,
      email: 'ada.lin@partner.example',
    },
    {},
    'native',
  ),
];
