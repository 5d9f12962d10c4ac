import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactOf, textContact } from '../../../page/facts/contacts';
import { isMicrosoftHost, LEGAL, SUPPORT_MAILBOX } from '../../../portals/publisher';

const BASE = 'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/a.b';
const link = (href: string, label = 'Support') => contactOf(href, BASE, label, isMicrosoftHost);

describe('a link to a publisher', () => {
  it.each([
    ['https://support.northwind.example/help/', 'link', 'support.northwind.example/help'],
    ['http://northwind.example', 'link', 'northwind.example'],
    ['https://northwind.example:8443/a?token=1#x', 'link', 'northwind.example:8443/a'],
    ['mailto:help@northwind.example?subject=Hi', 'email', 'help@northwind.example'],
    ['MAILTO:help%40northwind.example,second@northwind.example', 'email', 'help@northwind.example'],
    ['tel:+44-20-7946-0000;ext=5', 'phone', '+44-20-7946-0000'],
  ])('%s is shown', (href, kind, text) => {
    expect(link(href)).toEqual({ kind, text });
  });

  it('keeps the spelling of a number that is the same', () => {
    expect(link('tel:+442079460000', '+44 20 7946 0000')?.text).toBe('+44 20 7946 0000');
    expect(link('tel:+442079460000', '+44 20 7946 9999')?.text).toBe('+442079460000');
  });

  it.each([
    '/support',
    '#support',
    'javascript:alert(1)',
    'data:text/html,hello',
    'https://support.microsoft.com/',
    'https://aka.ms/support',
    'https://microsoft.com@attacker.example/',
    'https://localhost/',
    'mailto:',
    'mailto:someone@microsoft.com',
    'mailto:help@northwind',
    'tel:',
    'tel:12',
    'http://',
  ])('%s is none', (href) => {
    expect(link(href)).toBeNull();
  });

  it('shows hosts as they are asked for, not as they may look', () => {
    expect(link('https://northwınd.example/')?.text).toMatch(/^xn--/);
  });

  it('never throws, and never is long', () => {
    const part = fc.oneof(
      fc.constantFrom('https://', 'mailto:', 'tel:', '@', '.example', '%', '%E0', '?', '#', '\\'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.string(), (parts, label) => {
        expect(link(parts.join(''), label)?.text.length ?? 0).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('a text that names a contact', () => {
  it.each([
    ['help@northwind.example', 'email', 'help@northwind.example'],
    ['E-mail: help@northwind.example', 'email', 'help@northwind.example'],
    ['電話：+886 2 5550 0100', 'phone', '+886 2 5550 0100'],
    ['(02) 5550-0100', 'phone', '(02) 5550-0100'],
  ])('%s is read', (text, kind, value) => {
    expect(textContact(text, isMicrosoftHost)).toEqual({ kind, text: value });
  });

  it.each([
    'Support',
    'Version 2.0.1',
    '2026-03-12',
    '01/02/2026',
    '24',
    'Write to help@northwind.example or call',
    'help@microsoft.com',
  ])('%s is not', (text) => {
    expect(textContact(text, isMicrosoftHost)).toBeNull();
  });
});

describe("what is Microsoft's own", () => {
  it.each(['microsoft.com', 'support.microsoft.com', 'admin.cloud.microsoft', 'go.aka.ms'])(
    '%s is',
    (host) => expect(isMicrosoftHost(host)).toBe(true),
  );
  it.each(['notmicrosoft.com', 'microsoft.com.attacker.example', 'northwind.example'])(
    '%s is not',
    (host) => expect(isMicrosoftHost(host)).toBe(false),
  );
  it('and what is no support at all is told by its words', () => {
    expect(LEGAL.test('Privacy Policy')).toBe(true);
    expect(LEGAL.test('隱私權聲明')).toBe(true);
    expect(LEGAL.test('Help center')).toBe(false);
    expect(SUPPORT_MAILBOX.test('customer.care')).toBe(true);
    expect(SUPPORT_MAILBOX.test('careers')).toBe(false);
    expect(SUPPORT_MAILBOX.test('sales')).toBe(false);
  });
});
