import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPolicy } from '../../../policy/policy';
import { isTicketUrl, ticketLink } from '../../../policy/ticket-url';

const DESK = 'https://desk.partner.example/tickets/{ticket}';

test.each([
  [DESK, 'INC-4711', 'https://desk.partner.example/tickets/INC-4711', 'desk.partner.example'],
  [DESK, '  7 ', 'https://desk.partner.example/tickets/7', 'desk.partner.example'],
  [DESK, 'a/b?c#d', 'https://desk.partner.example/tickets/a%2Fb%3Fc%23d', 'desk.partner.example'],
  [
    DESK,
    '工單 1',
    'https://desk.partner.example/tickets/%E5%B7%A5%E5%96%AE%201',
    'desk.partner.example',
  ],
  [DESK, '$&', 'https://desk.partner.example/tickets/%24%26', 'desk.partner.example'],
  [
    'https://d.example:8443/?id={ticket}&x=1',
    '9',
    'https://d.example:8443/?id=9&x=1',
    'd.example:8443',
  ],
  ['https://d.example/#/tickets/{ticket}', '9', 'https://d.example/#/tickets/9', 'd.example'],
])('%s with %s leads to %s', (template, ticket, url, host) => {
  expect(ticketLink(template, ticket)).toEqual({ url, host });
});

/** Templates that send a ticket's number, or the user, somewhere else than they say. */
const HOSTILE = [
  'http://desk.partner.example/{ticket}',
  'javascript:alert("{ticket}")',
  'https://{ticket}.partner.example/',
  'https://{ticket}/x',
  'https://desk.partner.example{ticket}',
  'https://desk.partner.example:{ticket}/',
  'https://{ticket}@desk.partner.example/',
  'https://desk.partner.example@evil.example/{ticket}',
  'https://desk.partner.example:pass@evil.example/{ticket}',
  'https://desk.partner.example\\@evil.example/{ticket}',
  'https:\\\\evil.example/{ticket}',
  'https:evil.example/{ticket}',
  'https:///evil.example/{ticket}',
  ' https://desk.partner.example/{ticket}',
  'https://desk.partner.example/\t{ticket}',
  'https://desk.partner.example/\n{ticket}',
  'https://desk.partner.example/{ticket}/{ticket}',
  'https://desk.partner.example/{ticket}/{other}',
  'https://desk.partner.example/%7Bticket%7D',
  'https://desk.partner.example/tickets',
  'https://DESK.partner.example/{ticket}',
  'https://dеsk.partner.example/{ticket}',
  'https://desk.partner.example./{ticket}',
  'https://127.0.0.1/{ticket}',
  'https://[::1]/{ticket}',
  'https://localhost/{ticket}',
  'https://desk.partner.example:99999/{ticket}',
  `https://desk.partner.example/${'x'.repeat(2000)}{ticket}`,
];

test.each(HOSTILE)('%s is no link, and a problem of the policy', (template) => {
  expect(ticketLink(template, '1')).toBeNull();
  const { policy, problems } = readPolicy({ ticketUrl: template, copyLayout: 'markdown' });
  expect(policy).toEqual({ copyLayout: 'markdown' });
  expect(problems).toMatchObject([{ where: 'ticketUrl', why: 'value' }]);
});

test.each([7, null, ['x'], {}])('a template that is %j is a problem of the policy', (ticketUrl) => {
  expect(readPolicy({ ticketUrl }).problems).toMatchObject([{ where: 'ticketUrl', why: 'type' }]);
});

test.each(['', '  ', '.', '..', ' .. ', '\ud800'])('the number %j makes no link', (ticket) => {
  expect(ticketLink(DESK, ticket)).toBeNull();
});

test('whatever is typed stays one step of the path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (ticket) => {
      const link = ticketLink(DESK, ticket);
      if (!link) return;
      const { protocol, host, pathname, search, hash } = new URL(link.url);
      expect([protocol, host, search, hash]).toEqual(['https:', 'desk.partner.example', '', '']);
      expect(pathname.split('/')).toHaveLength(3);
      expect(decodeURIComponent(pathname.split('/')[2] ?? '')).toBe(ticket.trim());
    }),
  );
});

test('whatever a policy holds, a link leads to the host that it spells', () => {
  const parts = fc.constantFrom(
    'https://',
    'http://',
    '{ticket}',
    'desk.example',
    'evil.example',
    '@',
    '\\',
    '/',
    '?',
    '#',
    ':',
    '..',
    ' ',
    '%2e',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 9 }), (all) => {
      const template = all.join('');
      const link = ticketLink(template, 'x/../@evil.example');
      expect(isTicketUrl(template)).toBe(link !== null);
      if (!link) return;
      expect(new URL(link.url).host).toBe(link.host);
      expect(template.startsWith(`https://${link.host}/`)).toBe(true);
    }),
  );
});
