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

/** The same in a site of components: text, links and headings in shadow roots and slots. */
const COMPONENTS = `    <he-details><template shadowrootmode="open"><div><slot></slot></div></template>
      <dl><dt>Support</dt><dd><he-link href="https://www.northwind.example/support/"><template shadowrootmode="open"><slot></slot></template>Northwind help center</he-link></dd>
      <dt>Sales</dt><dd><a href="mailto:sales@northwind.example">sales@northwind.example</a></dd></dl>
    </he-details>`;

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
  product(
    'product-details-list',
    'A list of details: the support link among links of other kinds.',
    'https://appsource.microsoft.com/en-us/product/office/WA104380118',
    document(`    <h3>Details</h3>
    <div>Support</div>
    <div><a href="https://northwind.example/contact">Support</a></div>
    <div>Legal</div>
    <div><a href="https://northwind.example/license">License Agreement</a> <a href="https://northwind.example/privacy">Privacy Policy</a></div>`),
    'note',
  ),
  product(
    'product-components',
    'The same in components with open shadow roots.',
    'https://marketplace.microsoft.com/en-us/product/saas/northwind.backup-suite',
    document(COMPONENTS),
    'note',
  ),
  product(
    'product-text-only',
    'E-mail and phone as mere text.',
    'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/northwind.backup-suite',
    document(
      '    <h2>Support</h2>\n    <p>Email: help@northwind.example</p>\n    <p>Phone: +44 20 7946 0000</p>',
    ),
    'note',
  ),
  product(
    'product-plain-address',
    'The support link as mere text.',
    'https://marketplace.microsoft.com/en-us/product/saas/northwind.backup-suite',
    document('    <h3>Support</h3>\n    <p>https://support.northwind.example/help</p>'),
    'note',
  ),
  product(
    'product-captions',
    'E-mail and phone as mere text, each beside a caption of its own; no heading, no link.',
    'https://marketplace.microsoft.com/en-us/product/saas/northwind.backup-suite',
    document(`    <dl><dt>Support email</dt><dd>contact@northwind.example</dd>
    <dt>Support phone</dt><dd>+44 20 7946 0000</dd></dl>`),
    'note',
  ),
  product(
    'product-privacy-de',
    'In German, nothing under the heading but what protects data and the terms of use.',
    'https://marketplace.microsoft.com/de-de/product/saas/northwind.backup-suite',
    document(
      `    <h3>Support</h3>
    <a href="https://northwind.example/dsgvo">Datenschutzrichtlinie</a>
    <a href="https://northwind.example/nutzungsbedingungen">Mehr erfahren</a>
    <p>https://northwind.example/datenschutz</p>`,
      'de',
    ),
    'unreadable',
  ),
  product(
    'product-late',
    'Support is rendered a second and a half after the page.',
    'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/northwind.backup-suite',
    document(
      `    <div id="late"></div>\n    <script>setTimeout(() => { document.querySelector('#late').innerHTML = ${JSON.stringify(SUPPORT).replace(/</g, '\\u003c')}; }, 1500);</script>`,
    ),
    'note',
  ),
  product(
    'product-zh-tw',
    'In Traditional Chinese; the link is named by its label alone.',
    'https://azuremarketplace.microsoft.com/zh-tw/marketplace/apps/northwind.backup-suite',
    document(
      '    <p>備份套件</p>\n    <a href="https://northwind.example/zh-tw" aria-label="連絡支援">northwind.example</a>',
      'zh-Hant',
    ),
    'note',
  ),
  product(
    'product-only-others',
    "Links to Microsoft's own support, to sales, to privacy and in the site's footer are no support.",
    'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/northwind.backup-suite',
    document(`    <p>Questions before you buy: <a href="mailto:sales@northwind.example">write to us</a>, <a href="tel:+442079460001">call us</a></p>
    <a href="https://northwind.example/privacy">Privacy policy</a>
    <a href="https://support.microsoft.com/">Support</a>
    <a href="https://help@attacker.example/">Support</a>
    <a href="https://hidden.example/" hidden>Support</a>
    <footer><h2>Support</h2><a href="https://community.example/">Community</a></footer>`),
    'unreadable',
  ),
  {
    name: 'marketplace/azure-blade-in-frame',
    about: "A product's blade that is drawn in a frame.",
    proven: "the portal's blades and the hosts of their frames.",
    guessed: 'the route and the markup of the content; that this blade is drawn in a frame.',
    profile: PROFILE,
    url: `${PORTAL}#view/Microsoft_Azure_Marketplace/GalleryItemDetailsBladeNopdl/id/northwind.backup-suite/selectionMode~/false`,
    documents: {
      [PORTAL]: azureShell({
        blades: [
          {
            title: 'Backup Suite',
            subtitle: 'Northwind Software',
            body: '<iframe src="https://sandbox-1.reactblade.portal.azure.net/product" width="800" height="600"></iframe>',
          },
        ],
      }),
      'https://sandbox-1.reactblade.portal.azure.net/product': document(SUPPORT),
    },
    expect: found('note'),
  },
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
