import { describe, expect, test } from 'vitest';
import { contactEmail } from '../../../checks/contact-email';
import { ALIAS, reading } from '../request/builders';
import { contextOf, made, saidBy, testsEveryReason } from './context';

const OWN = 'ada.lin@partner.example';
const by = (value: string, more: Parameters<typeof saidBy>[2] = {}) =>
  saidBy(contactEmail, [reading('email', value)], more);

describe('the address of the contact', () => {
  test.each([
    [OWN, 'ok ok'],
    [' ADA.LIN@PARTNER.EXAMPLE ', 'ok ok'],
    ['bob@partner.example', 'differs ours'],
    ['bob@eu.partner.example', 'differs ours'],
    ['it@contoso.onmicrosoft.com', 'wrong customer'],
    ['someone@elsewhere.example', 'wrong foreign'],
    [`${ALIAS}@partner.example`, 'wrong alias'],
    [`Ada Lin <${OWN}>`, 'ok ok'],
    [`"Lin, Ada" <${OWN}>`, 'ok ok'],
    [`Anna Schmidt <${OWN}>`, 'unreadable unreadable'],
    ['', 'missing missing'],
  ])('%j: %s', (value, said) => {
    expect(by(value)).toBe(said);
  });
  test('is wrong on its face without a profile, else not compared', () => {
    expect(by(OWN, { profile: null })).toBe('differs noProfile');
    expect(by('it@contoso.onmicrosoft.com', { profile: null })).toBe('wrong customer');
  });
  test('under a caption that is not known is never right', () => {
    const unknown = (value: string) => [reading('unknown', value, { valueKind: 'email' })];
    expect(saidBy(contactEmail, unknown(OWN))).toBe('unreadable uncaptioned');
    expect(saidBy(contactEmail, unknown('it@contoso.onmicrosoft.com'))).toBe('wrong customer');
  });
  test('is never dropped', () => {
    expect(saidBy(contactEmail, [], { contactSeen: false })).toBe('pending pending');
    expect(saidBy(contactEmail, [])).toBe('unreadable notFound');
  });
  test('carries the address, for the answers', () => {
    expect(made(contactEmail, [reading('email', 'bob@partner.example')])?.data).toEqual({
      address: 'bob@partner.example',
    });
  });
});

describe('of several addresses', () => {
  const two = (
    [first, isFirstRequired]: readonly [string, boolean],
    [second, isSecondRequired]: readonly [string, boolean],
  ) =>
    saidBy(contactEmail, [
      reading('email', first, { required: isFirstRequired }),
      reading('email', second, { required: isSecondRequired }),
    ]);
  const THEIRS = 'it@contoso.onmicrosoft.com';
  test('each must be right, whichever is required', () => {
    expect(two([OWN, true], [OWN, false])).toBe('ok ok');
    expect(two([OWN, true], [THEIRS, false])).toBe('unreadable several');
    expect(two([OWN, false], [THEIRS, false])).toBe('unreadable several');
    expect(two([THEIRS, true], [OWN, false])).toBe('wrong customer');
    expect(two([THEIRS, false], [THEIRS, false])).toBe('wrong customer');
    expect(two([OWN, true], ['', false])).toBe('ok ok');
    expect(two([OWN, true], ['', true])).toBe('missing missing');
    expect(two([OWN, true], ['bob@partner.example', false])).toBe('differs ours');
  });
  const summary = (plan: 'text' | 'control', ...texts: string[]) =>
    saidBy(contactEmail, [
      reading('support-plan', 'Cloud Solution Provider', { source: plan }),
      ...texts.map((text) => reading('email', text, { source: 'text', required: false })),
      reading('email', OWN),
    ]);
  test('what the summary says holds, whatever the editor beside it holds', () => {
    expect(summary('text', THEIRS)).toBe('wrong customer');
    expect(summary('text', OWN)).toBe('ok ok');
    expect(summary('text', THEIRS, OWN)).toBe('unreadable several');
    // Some card beside the form.
    expect(summary('control', THEIRS)).toBe('unreadable several');
  });
  test.each([
    [`Ada Lin <${OWN}>`, 'ok ok'],
    [`${THEIRS}; ${OWN}`, 'wrong customer'],
    [`${OWN}, ${THEIRS}`, 'wrong customer'],
    [`${OWN} ${ALIAS}@contoso.onmicrosoft.com`, 'wrong alias'],
    [`${OWN}; bob@partner.example`, 'unreadable several'],
    [`${OWN}; ${OWN}`, 'unreadable several'],
    [`${OWN} (inactive)`, 'unreadable unreadable'],
    [`Ada Lin <${THEIRS}>`, 'wrong customer'],
    ['Ada Lin', 'unreadable unreadable'],
    [ALIAS, 'wrong alias'],
  ])('in one box, %s: %s', (value, said) => {
    expect(by(value)).toBe(said);
  });
  const beside = (value: string, caption: string, required: boolean, isOwnRequired = true) =>
    saidBy(contactEmail, [
      reading('email', OWN, { required: isOwnRequired }),
      reading('unknown', value, { caption, required, valueKind: 'email' }),
    ]);
  test('a second one that is required is judged on its face', () => {
    expect(beside(`${ALIAS}@contoso.onmicrosoft.com`, 'Confirm email', true)).toBe('wrong alias');
    expect(beside(THEIRS, 'Confirm email', true)).toBe('wrong customer');
    expect(beside(THEIRS, 'Notify', false)).toBe('ok ok');
    expect(beside(THEIRS, 'Notify', false, false)).toBe('unreadable several');
  });
  test.each([
    "Customer's Email",
    'Customer’s email address',
    'Please provide the contact email address for your customer',
    'Email ID accessing the Subscription',
    'UPN of the user',
    'E-Mail-Adresse des Kunden',
    'Adresse e-mail du client',
    'Correo electrónico del cliente',
    "Indirizzo e-mail dell'utente",
    'お客様のメール アドレス',
    '고객의 이메일 주소',
    '客戶的電子郵件地址',
    '客户的电子邮件地址',
    'Adres e-mail klienta',
    'Электронная почта клиента',
    'Müşterinin e-posta adresi',
    'Kundens e-postadress',
    'E-mail zákazníka',
    'Az ügyfél e-mail-címe',
  ])('an answer to "%s" never counts', (caption) => {
    expect(beside(THEIRS, caption, true, false)).toBe('ok ok');
    const alone = [reading('unknown', THEIRS, { caption, valueKind: 'email' })];
    expect(saidBy(contactEmail, alone, { contactSeen: false })).toBe('pending pending');
  });
  test('a question that may be the plan, or cannot be read, is not set aside', () => {
    const held = (more: object) =>
      contextOf([reading('unknown', 'x', { caption: 'Customer plan', ...more })]).form;
    expect(held({ valueKind: 'plan' })?.unknown).toHaveLength(1);
    expect(held({ valueKind: 'other', state: 'unreadable', value: '' })?.unknown).toHaveLength(1);
    expect(held({ valueKind: 'other' })?.ofCustomer).toHaveLength(1);
  });
});

testsEveryReason(contactEmail);
