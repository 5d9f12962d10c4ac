/** A product's page on the commercial marketplace, or its blade in the Azure portal. All markup is guessed. */

import type { Expectation, Page } from '../page.ts';
import { PROFILE } from '../profile.ts';
import { azureShell } from '../shell.ts';
import { PORTAL } from './common.ts';

const document = (body: string, lang = 'en'): string => `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>Backup Suite - Marketplace</title></head>
<body>
  <header><a href="/">Marketplace</a></header>
  <main>
    <h1>Backup Suite</h1>
    <p>by Northwind Software</p>
${body}
  </main>
</body>
</html>
`;

const SUPPORT = `    <h2>Support</h2>
    <a href="https://support.northwind.example/help">Support</a>
    <a href="mailto:help@northwind.example">help@northwind.example</a>
    <a href="tel:+442079460000">+44 20 7946 0000</a>`;

const found = (status: string): Expectation => ({
  page: 'marketplace/product',
  cloud: 'public',
  verdict: null,
  badge: '',
  findings: { 'publisher-support': status },
  absent: ['directory', 'support-plan', 'contact-email', 'own-ticket'],
});

const product = (name: string, about: string, url: string, html: string, status: string): Page => ({
  name: `marketplace/${name}`,
  about,
  proven: 'that products are supported by their publisher.',
  guessed: 'hosts, addresses and all markup.',
  profile: PROFILE,
  url,
  documents: { [new URL(url).origin + new URL(url).pathname]: html },
  expect: found(status),
});

export const marketplace: Page[] = [
  product(
    'product',
    'Link, e-mail and phone of the publisher.',
    'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/northwind.backup-suite?tab=Overview',
    document(SUPPORT),
    'note',
  ),
  product(
    'product-appsource',
    'The same on the other site.',
    'https://appsource.microsoft.com/en-us/product/office/WA104380118',
    document(SUPPORT),
    'note',
  ),
  product(
    'product-new-site',
    'The same on the new site.',
    'https://marketplace.microsoft.com/en-us/product/saas/northwind.backup-suite',
    document(SUPPORT),
    'note',
  ),
  product(
    'product-no-support',
    'Nothing about support is found.',
    'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/northwind.backup-suite',
    document('    <p>Keeps your data safe.</p>'),
    'unreadable',
  ),
  {
    name: 'marketplace/azure-blade',
    about: "A product's blade in the Azure portal.",
    proven: "the portal's blades.",
    guessed: 'the route and the markup of the content.',
    profile: PROFILE,
    url: `${PORTAL}#view/Microsoft_Azure_Marketplace/GalleryItemDetailsBladeNopdl/id/northwind.backup-suite/selectionMode~/false`,
    documents: {
      [PORTAL]: azureShell({
        blades: [
          {
            title: 'Backup Suite',
            subtitle: 'Northwind Software',
            body: SUPPORT.trim(),
          },
        ],
      }),
    },
    expect: found('note'),
  },
];
