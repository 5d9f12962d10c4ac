import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactOf, textContact } from '../../../page/facts/contacts';
import { foldText } from '../../../page/text';
import { legal } from '../../../portals/made/facts';
import { mailbox } from '../../../portals/made/mailbox';
import { isMicrosoftHost } from '../../../portals/microsoft-hosts';

const BASE = 'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/a.b';
const link = (href: string, label = 'Support') => contactOf(href, BASE, label);

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
    ['https://support.northwind.example/help/', 'link', 'support.northwind.example/help'],
    ['Website: https://northwind.example', 'link', 'northwind.example'],
  ])('%s is read', (text, kind, value) => {
    expect(textContact(text)).toEqual({ kind, text: value });
  });

  it.each([
    'Support',
    'Version 2.0.1',
    '2026-03-12',
    '01/02/2026',
    '24',
    'Write to help@northwind.example or call',
    'help@microsoft.com',
    'https://support.microsoft.com/',
    'https://microsoft.com@attacker.example/',
    'See https://northwind.example/help for more',
    'https://',
  ])('%s is not', (text) => {
    expect(textContact(text)).toBeNull();
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
  it.each([
    'Privacy Policy',
    'Datenschutzrichtlinie',
    'Nutzungsbedingungen',
    'AGB',
    'Privacybeleid',
    'Gebruiksvoorwaarden',
    'Integritetspolicy',
    'Licensavtal',
    'Politique de confidentialité',
    "Conditions d'utilisation",
    'Contrat de licence',
    'Informativa sulla privacy',
    'Condizioni per l’utilizzo',
    'Política de Privacidade',
    'Termos de uso',
    'Licença',
    'Declaración de privacidad',
    'Términos y condiciones',
    'Prohlášení o zásadách ochrany soukromí',
    'Podmínky použití',
    'Licenční smlouva',
    'Adatvédelmi nyilatkozat',
    'Felhasználási feltételek',
    'Zasady zachowania poufności i prywatności',
    'Warunki użytkowania',
    'Umowa licencyjna',
    'Политика конфиденциальности',
    'Условия использования',
    'Gizlilik ilkesi',
    'Kullanım koşulları',
    'Lisans Sözleşmesi',
    'Kebijakan privasi',
    'Ketentuan penggunaan',
    '隱私權聲明',
    '隐私策略',
    '使用條款',
    '许可协议',
    'プライバシー ポリシー',
    '利用規約',
    'ライセンス契約',
    '개인정보처리방침',
    '이용 약관',
    'fabrikam.example/datenschutz',
    'fabrikam.example/mentions-legales',
    'fabrikam.example/prywatnosc',
  ])('%s is no support', (text) => expect(new RegExp(legal, 'u').test(foldText(text))).toBe(true));

  it.each([
    'Help center',
    'Licensing help',
    'Hilfecenter',
    'Support-Termin vereinbaren',
    'Contratar soporte',
    "Centre d'aide",
    'Centro assistenza',
    'Центр поддержки',
    'Destek merkezi',
    'Pusat bantuan',
    '技術支援',
    'サポート センター',
    '고객 지원',
    'support.fabrikam.example/help',
  ])('%s may be support', (text) =>
    expect(new RegExp(legal, 'u').test(foldText(text))).toBe(false),
  );

  it('and a mailbox for questions is recognized by its name', () => {
    expect(new RegExp(mailbox, 'u').test('customer.care')).toBe(true);
    expect(new RegExp(mailbox, 'u').test('careers')).toBe(false);
    expect(new RegExp(mailbox, 'u').test('sales')).toBe(false);
  });
});
