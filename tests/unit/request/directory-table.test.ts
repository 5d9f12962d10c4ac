/**
 * Every combination of what a shell, an address and a tab's opener can say: a customer's directory is never called right
 * while something in sight says otherwise. The rules are written here once more, in terms of who is named, not how.
 */

import { describe, expect, test } from 'vitest';
import { tenantFrom } from '../../../portals/tenant';
import type { Intended } from '../../../request/directory';
import type { DirectoryHint } from '../../../request/directory-hint';
import { ALIAS, FORM_URL, PROFILE } from './builders';
import { A, B, book, header, judge, tenant, user } from './directory-cases';

/** The partner, two customers of the book, and an organization that nobody knows. */
type Party = 'partner' | 'a' | 'b' | 'stranger';

interface Sign {
  label: string;
  party: Party | null;
  /** It names by domain or ID, by a name alone, or only says that the user is delegated. */
  by: 'id' | 'name' | 'alias' | 'account' | 'address' | 'nothing';
  hint?: DirectoryHint;
  url?: string;
  intended?: Intended;
}

const NOTHING: Sign = { label: 'nothing', party: null, by: 'nothing' };
const shows = (party: Party | null, by: Sign['by'], hint: DirectoryHint): Sign => ({
  label: `${hint.from} ${hint.text}`,
  party,
  by,
  hint,
});
const asks = (party: Party, url: string): Sign => ({ label: url, party, by: 'address', url });
const expects = (party: Party, intended: Intended): Sign => ({
  label: `for ${JSON.stringify(intended)}`,
  party,
  by: 'address',
  intended,
});

const LINES: readonly Sign[] = [
  NOTHING,
  shows('partner', 'id', tenant('Partner Ltd (partner.onmicrosoft.com)')),
  shows('partner', 'id', tenant(PROFILE.tenantIds[0] ?? '')),
  shows('partner', 'id', tenant('Default Directory (partner.onmicrosoft.com)')),
  shows('partner', 'name', tenant('Partner Ltd')),
  shows('a', 'id', tenant('CONTOSO (CONTOSO.COM)')),
  shows('a', 'id', tenant(A)),
  shows('a', 'id', tenant('Contoso (contoso.com) (Default Directory)')),
  shows('a', 'name', tenant('Contoso')),
  shows('b', 'id', tenant('Fabrikam (fabrikam.com)')),
  shows('b', 'name', tenant('Fabrikam')),
  // Cyrillic.
  shows('stranger', 'id', tenant('Cоntoso (cоntoso.com)')),
  shows('stranger', 'name', tenant('Northwind')),
  shows(null, 'alias', tenant(ALIAS)),
  shows(null, 'nothing', tenant('Default Directory')),
];
const USERS: readonly Sign[] = [
  NOTHING,
  shows('partner', 'account', user('ada.lin@partner.example')),
  shows('partner', 'alias', user(`${ALIAS}@partner.onmicrosoft.com`)),
  shows(null, 'alias', user(ALIAS)),
  shows('a', 'alias', user(`${ALIAS}@contoso.com`)),
  shows('b', 'alias', user(`${ALIAS}@fabrikam.com`)),
  shows('a', 'account', user('admin@contoso.com')),
  shows('b', 'account', user('admin@fabrikam.com')),
  shows('b', 'account', user('ada.lin_partner.example#EXT#@fabrikam.com')),
  shows('stranger', 'account', user('admin@northwind.example')),
];
const HEADERS: readonly Sign[] = [
  NOTHING,
  shows('partner', 'name', header('Partner')),
  shows('a', 'name', header('Contoso')),
  shows('b', 'name', header('Fabrikam')),
  shows('stranger', 'name', header('Northwind')),
];
const tooltip = (text: string): DirectoryHint => ({ from: 'avatar-title', text, painted: false });
const TITLES: readonly Sign[] = [
  NOTHING,
  shows('partner', 'id', tooltip('Directory: Partner (partner.onmicrosoft.com)')),
  shows('b', 'id', tooltip('Directory: Fabrikam (fabrikam.com)')),
];
const ADDRESSES: readonly Sign[] = [
  NOTHING,
  asks('partner', 'https://portal.azure.com/#@partner.onmicrosoft.com/home'),
  asks('a', 'https://portal.azure.com/contoso.com'),
  asks('a', 'https://admin.cloud.microsoft/?delegatedOrg=contoso.com#/support'),
  asks('b', 'https://portal.azure.com/#@fabrikam.com/home'),
  asks('b', `https://admin.cloud.microsoft/?CTID=${B}#/support`),
];
const OPENED: readonly Sign[] = [
  NOTHING,
  expects('a', tenantFrom({ tenantId: A })),
  expects('a', { ...tenantFrom({ domain: 'contoso.com', tenantId: A }), isVisited: true }),
];
const BOOK = book(
  { name: 'Contoso', domain: 'contoso.com', tenantId: A },
  { name: 'Fabrikam', domain: 'fabrikam.com', tenantId: B },
);

/** @returns what of these says that it is not one customer's directory; null for nothing. */
function against(signs: Record<'line' | 'user' | 'header' | 'title' | 'at' | 'opened', Sign>) {
  const { line, user, header, title, at, opened } = signs;
  const isNamed = line.by === 'id';
  // The partner's own staff is a guest in the directory that the menu names.
  const partners = [line, user, header, title, at, opened].filter(
    ({ party, by }) => party === 'partner' && !(by === 'account' && isNamed),
  );
  if (partners.length) return `the partner: ${partners[0]?.label}`;
  // An address that names another than the page that the user came from is meant.
  const isLeft = opened.intended?.isVisited && at.party && at.party !== opened.party;
  const named = [
    ...[line, header, title].filter(({ by }) => by === 'id' || by === 'name'),
    ...(user.party === 'stranger' || user.party === 'partner' ? [] : [user]),
    at,
    ...(isLeft ? [] : [opened]),
  ].flatMap(({ party }) => party ?? []);
  // Where nothing was asked for, two mere names tell nothing: a header has other texts as well.
  const isNames = line.by === 'name' && header.by === 'name' && new Set(named).size <= 2;
  if (new Set(named).size > 1 && !isNames) return `two: ${[...new Set(named)].join(' and ')}`;
  const isAliased = [line, user].some(({ by }) => by === 'alias');
  const isAsked = [at, opened].some(({ party }) => party);
  const isSupported = [line, header].some(({ by }) => by === 'name') && isAsked;
  if (user.party === 'stranger' && isAsked && !isNamed && title === NOTHING)
    return 'a stranger’s account';
  return isNamed || isAliased || isSupported ? null : 'nothing says that it is a customer’s';
}

describe.each(LINES)('the account menu says $label', (line) => {
  test.each(USERS)('and the account is $label', (user) => {
    const wrong: string[] = [];
    for (const header of HEADERS)
      for (const title of TITLES)
        for (const at of ADDRESSES)
          for (const opened of OPENED) {
            const all = { line, user, header, title, at, opened };
            const { kind } = judge(
              Object.values(all).flatMap(({ hint }) => hint ?? []),
              {
                url: new URL(at.url ?? FORM_URL),
                intended: opened.intended ?? null,
                inBook: BOOK,
              },
            );
            const why = kind === 'customer' ? against(all) : null;
            if (why) wrong.push(`${why}: ${[header, title, at, opened].map(({ label }) => label)}`);
          }
    expect(wrong.slice(0, 4)).toEqual([]);
  });
});

test('the right ones among them are called right', () => {
  const right = [
    [tenant('CONTOSO (CONTOSO.COM)'), user(ALIAS)],
    [tenant('CONTOSO (CONTOSO.COM)'), user('ada.lin@partner.example')],
    [tenant('Contoso'), user(`${ALIAS}@contoso.com`)],
    [tenant(A)],
  ];
  for (const hints of right) expect(judge(hints, { inBook: BOOK }).kind).toBe('customer');
});
