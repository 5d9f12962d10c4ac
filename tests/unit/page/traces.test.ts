/** Another customer's traces in a text: what is found, and what is no trace. */

import { beforeAll, describe, expect, test } from 'vitest';
import { customer, FABRIKAM, looker } from './traces-book';

const MORE = [
  customer({ name: 'Northwind Traders', domain: 'northwindtraders.com' }),
  customer({ name: 'Contoso', domain: 'contoso.com' }),
  customer({ name: 'Wide World Importers', domain: 'wideworldimporters.com' }),
  customer({ name: 'Support Services GmbH', domain: 'support-services.example' }),
  customer({ name: 'Orange', domain: 'orange.example' }),
  customer({ name: 'Test', domain: 'microsoft.com', otherDomains: ['gmail.com', 'hotmail.co.uk'] }),
  customer({ name: '株式会社ファブリカム商事', domain: 'fabrikam.co.jp' }),
  customer({ name: '日本電子システム', domain: 'denshi.example' }),
  customer({ name: 'Grünwälder Ämter', domain: 'gruenwald.example' }),
  customer({ name: '例え', domain: 'xn--r8jz45g.jp' }),
];

let look: (text: string) => string[];
beforeAll(async () => {
  look = await looker([FABRIKAM, ...MORE]);
});

describe('a domain', () => {
  const found: readonly [how: string, text: string, domain?: string][] = [
    ['in an address', 'Ada (ada@fabrikam.com) cannot sign in'],
    ['in capitals', 'ADA@FABRIKAM.COM'],
    ['of a host under it', 'mail.eu.fabrikam.com:443 does not answer'],
    ['in a link', 'https://login.microsoftonline.com/fabrikam.com/oauth2/authorize'],
    ['in a percent-encoded link', 'login_hint=ada%40fabrikam.com&x=1'],
    ['encoded twice', 'login_hint%3Dada%2540fabrikam%252Ecom'],
    ['in the sign-in name of a guest', 'ada_fabrikam.com#EXT#@contoso.onmicrosoft.com'],
    ['made harmless', 'fabrikam[.]com'],
    ['made harmless with words', 'ada [at] fabrikam (dot) com'],
    ['half made harmless', 'hxxps://fabrikam[.com/login'],
    ['with invisible characters', 'fab\u200brikam\u00ad.\u2060com'],
    ['in full width', 'ｆａｂｒｉｋａｍ．ｃｏｍ'],
    ['with an ideographic stop', 'fabrikam。com'],
    ['among characters without spaces', '客户fabrikam.com无法登录'],
    ['at the end of a sentence', 'It works at fabrikam.com.Then it stops.'],
    ['as a file', 'see fabrikam.com.pfx'],
    ['in JSON with line ends', '{"upn":"x\\nfabrikam.com"}'],
    ['in a path', 'C:\\reports\\fabrikam.com\\new'],
    ['escaped in JSON', 'ada\\u0040fabrikam.com'],
    ['escaped as a pattern', '^fabrikam\\.com$'],
    ['with a longer one of the same customer', 'www.fabrikam.co.uk', 'fabrikam.co.uk'],
    ['of the directory’s first domain', 'fabrikam.onmicrosoft.com', 'fabrikam.onmicrosoft.com'],
    [
      'made into a host of SharePoint',
      'https://fabrikam-my.sharepoint.com/x',
      'fabrikam.onmicrosoft.com',
    ],
    ['made into a mail host', 'fabrikam-com.mail.protection.outlook.com'],
    ['in its own script', 'post@Müller.example', 'xn--mller-kva.example'],
    ['in its ASCII form', 'XN--MLLER-KVA.example', 'xn--mller-kva.example'],
    ['after a dash', '—fabrikam.com—'],
    ['of a record', '_dmarc.fabrikam.com'],
  ];
  for (const [how, text, domain = 'fabrikam.com'] of found)
    test(`${how} is found`, () => {
      expect(look(text)).toContain(domain);
    });

  for (const text of [
    'notfabrikam.com',
    'fabrikam.com.au',
    'fabrikam.community',
    'fabrikam.example.net',
    'fabrikam-com.example',
    'üfabrikam.community',
    'ada@microsoft.com, portal.azure.com, ada@gmail.com, ada@hotmail.co.uk',
    'com',
    'ärger.com',
  ])
    test(`"${text}" holds none`, () => {
      expect(look(text).filter((one) => one.includes('.'))).toEqual([]);
    });
});

describe('a tenant ID', () => {
  const id = FABRIKAM.tenantId as string;
  for (const text of [
    id,
    id.toUpperCase(),
    id.replaceAll('-', ''),
    `{${id}}`,
    `tenant-${id}.log`,
    `/tenants/${id}/x`,
    `%7B${id}%7D`,
    id.replaceAll('-', '%2D'),
    id.replace('3c3c', '3c\u200b3c'),
  ])
    test(`as "${text}" is found`, () => {
      expect(look(`x ${text} y`)).toEqual([id]);
    });
  test('as a part of a longer number is none', () => {
    expect(look(`a${id}, ${id}0`)).toEqual([]);
  });
});

describe('a name', () => {
  for (const [text, name] of [
    ['the users of Fabrikam Residences cannot', 'Fabrikam Residences Ltd'],
    ['FABRIKAM  RESIDENCES LTD.', 'Fabrikam Residences Ltd'],
    ['fabrikam residences', 'Fabrikam Residences Ltd'],
    ['Fabrikam\nResidences', 'Fabrikam Residences Ltd'],
    ['Fab\u00adrikam’s servers', 'Fabrikam'],
    ['northwind\u00a0traders', 'Northwind Traders'],
    ['like at Contoso:', 'Contoso'],
    ['このファブリカム商事のユーザー', '株式会社ファブリカム商事'],
    ['Grunwalder Amter', 'Grünwälder Ämter'],
    ['Gruenwaelder Aemter', 'Grünwälder Ämter'],
  ] as const)
    test(`"${text}" is found`, () => {
      expect(look(text)).toContain(name);
    });

  for (const text of [
    'Contosoware and MyContoso, contosos',
    'we import from a wide world: Wide World Importers',
    'Support Services, support services, Test, test the Orange button',
    'the northwind blows; traders wait',
    'Fabrikams Residenz',
    'fabrikam as a mere word',
    '日本電子システムのサービス',
  ])
    test(`"${text}" is none`, () => {
      expect(look(text)).toEqual([]);
    });

  test('a word in the names of many customers is none', async () => {
    const many = ['Weststein', 'Weststein Bau', 'Weststein Hof', 'Weststein Auto'].map((name, at) =>
      customer({ name, domain: `w${at}.example` }),
    );
    expect((await looker(many))('call Weststein')).toEqual([]);
    expect((await looker(many.slice(0, 3)))('call Weststein')).toEqual(['Weststein']);
  });
});

describe('a secret', () => {
  const KEY = `${'Ab3d'.repeat(21)}Zw==`;
  for (const [text, found] of [
    [
      `https://a.blob.core.windows.net/c?sv=2024&sig=Qz7%2B${'x1Y'.repeat(12)}%3D&se=1`,
      'signature:Qz7%',
    ],
    [
      `Authorization: Bearer eyJ0eXAi${'aB1'.repeat(20)}.eyJhdWQi${'cD2'.repeat(20)}.sig_${'e'.repeat(9)}f`,
      'bearer:eyJ0',
    ],
    [`token=eyJ0eXAi${'aB1'.repeat(20)}.eyJhdWQi${'cD2'.repeat(20)}`, 'token:eyJ0'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE', 'private-key:'],
    ['-----BEGIN PRIVATE KEY-----', 'private-key:'],
    [`AccountName=x;AccountKey=${KEY};EndpointSuffix=core`, 'account-key:Ab3d'],
    [
      `Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=${KEY.slice(44)}`,
      'access-key:Ab3d',
    ],
    ['client_secret=s3cr3tV@lue99', 'client-secret:s3c'],
    ['"clientSecret": "s3cr3tV@lue99"', 'client-secret:s3c'],
    [`abc8Q~${'aB3_'.repeat(8)}`, 'client-secret:abc8'],
    ['Server=x;User Id=sa;Password=Tr0ub4dor&3;', 'password:Tr'],
    ['"password": "Tr0ub4dor"', 'password:Tr'],
    // A quarter of it at most.
    ['password=hun7', 'password:h'],
  ] as const)
    test(`${found} is found`, () => {
      expect(look(text)).toEqual([found]);
    });

  for (const text of [
    'sig=REDACTED_REDACTED_REDACTED',
    `sig=${'*'.repeat(30)}`,
    'Bearer authentication fails; the bearer of this letter',
    '-----BEGIN CERTIFICATE-----',
    'AccountKey=<your-account-key-goes-here>',
    'password=****** password=xxxxxxx password=<password> password={0} password=$env:PW',
    'The password: it is wrong. password=required',
    'client_secret=[removed]',
    'design=abcdefghijklmnopqrstuvwxyz',
  ])
    test(`"${text}" holds none`, () => {
      expect(look(text)).toEqual([]);
    });
});
