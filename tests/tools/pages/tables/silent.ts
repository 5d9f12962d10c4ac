/** Pages of the portals that are none of this extension's concern, among them some with fields like a contact's. */

import { SILENT } from '../expect.ts';
import { contactInfo, supportMethod } from '../forms.ts';
import type { Page, PageStep } from '../page.ts';
import { PROFILE } from '../profile.ts';
import { azureShell, frameDocument, OWN, reactFrame } from '../shell.ts';
import { ibizaRow } from '../worlds/ibiza.ts';
import { draw, PORTAL } from './common.ts';

interface Case {
  name: string;
  about: string;
  url: string;
  html: string;
  frames?: Record<string, string>;
  steps?: PageStep[];
}

const page = (each: Case): Page => ({
  name: `silent/${each.name}`,
  about: each.about,
  proven: "the portal's rows and frames; that such pages exist.",
  guessed: 'their markup.',
  profile: PROFILE,
  url: each.url,
  documents: {
    [new URL(each.url).origin + new URL(each.url).pathname]: each.html,
    ...each.frames,
  },
  ...(each.steps ? { steps: each.steps } : {}),
  expect: SILENT,
});

const contactRows = (captions: Record<string, string> = {}): string =>
  contactInfo({ email: 'it@contoso.onmicrosoft.com', captions })
    .rows.map((row) => ibizaRow(row))
    .join('\n');

const blade = (title: string, body: string): string => azureShell({ blades: [{ title, body }] });

const planRow = supportMethod({}).rows[0];

export const silent: Page[] = [
  page({
    name: 'home',
    about: "The portal's home page.",
    url: `${PORTAL}#home`,
    html: azureShell({
      avatar: OWN,
      blades: [{ title: 'Home', body: '<p>Azure services</p>' }],
    }),
  }),
  page({
    name: 'user-properties',
    about: 'The properties of a user: names, e-mail, phone, country.',
    url: `${PORTAL}#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/4f2c7c1e`,
    html: blade('Properties', contactRows()),
    steps: [{ click: '#email' }, { fill: '#email', text: 'new@contoso.onmicrosoft.com' }],
  }),
  page({
    name: 'user-properties-in-frame',
    about: "The same in a React blade's frame.",
    url: `${PORTAL}#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/4f2c7c1e`,
    html: blade(
      'Properties',
      reactFrame('https://sandbox-3.reactblade.portal.azure.net/user', {
        name: 'UserProfile.ReactView',
      }),
    ),
    frames: {
      'https://sandbox-3.reactblade.portal.azure.net/user': frameDocument(
        draw('fluent9', {
          language: 'en-US',
          title: 'Properties',
          create: 'Save',
          steps: [
            {
              name: 'Properties',
              sections: [contactInfo({ email: 'it@contoso.onmicrosoft.com' })],
            },
          ],
        }),
      ),
    },
  }),
  page({
    name: 'billing-profile',
    about: 'A billing profile: contact, address, country.',
    url: `${PORTAL}#view/Microsoft_Azure_GTM/BillingProfile`,
    html: blade(
      'Billing profile',
      contactRows({
        'additional-email': 'Invoice recipients',
        country: 'Country/region',
      }),
    ),
  }),
  page({
    name: 'article',
    about:
      'An article on how to file a request: the heading, and the captions beside what they mean.',
    url: `${PORTAL}#view/Microsoft_Azure_Support/Learn`,
    html: blade(
      'Help articles',
      '<h2>New support request</h2><p><b>Support plan</b>: choose Cloud Solution Provider</p><dl><dt>Support plan</dt><dd>Cloud Solution Provider</dd><dt>Email</dt><dd>Where we write to</dd></dl>',
    ),
  }),
  page({
    name: 'storage-account',
    about: 'Creating a storage account: subscription, region, Review + create.',
    url: `${PORTAL}#create/Microsoft.StorageAccount-ARM`,
    html: blade(
      'Create a storage account',
      `${ibizaRow({ id: 'subscription', caption: 'Subscription', kind: 'choice', value: 'Contoso Production', required: true })}
${ibizaRow({ id: 'name', caption: 'Storage account name', kind: 'text', value: 'contosodata', required: true })}
<div role="button" class="fxs-button" tabindex="0"><span class="fxs-button-text">Review + create</span></div>`,
    ),
  }),
  page({
    name: 'alert-with-severity',
    about: 'An alert rule: severity and an e-mail, no support plan.',
    url: `${PORTAL}#view/Microsoft_Azure_Monitoring/CreateAlertBlade`,
    html: blade(
      'Create an alert rule',
      `${ibizaRow({ id: 'severity', caption: 'Severity', kind: 'choice', value: '3 - Informational', required: true })}
${ibizaRow({ id: 'email', caption: 'Email', kind: 'text', type: 'email', value: 'it@contoso.onmicrosoft.com' })}`,
    ),
  }),
  page({
    name: 'sentence-with-support-plan',
    about: 'A sentence speaks of the support plan above an e-mail field.',
    url: `${PORTAL}#view/Microsoft_Azure_CostManagement/Menu/~/costalerts`,
    html: blade(
      'Cost alerts',
      `<p>Your support plan decides how fast Microsoft answers. Upgrade your support plan to get help by phone.</p>
${ibizaRow({ id: 'email', caption: 'Email', kind: 'text', type: 'email', value: 'it@contoso.onmicrosoft.com' })}`,
    ),
  }),
  page({
    name: 'support-plan-without-contacts',
    about: 'A page that lets one compare plans; no contact field.',
    url: `${PORTAL}#view/Microsoft_Azure_Billing/PlansBlade`,
    html: blade('Plans', planRow ? ibizaRow(planRow) : ''),
  }),
  page({
    name: 'hidden-form',
    about: 'A prewarmed copy of the form waits hidden in a page that is not it.',
    url: `${PORTAL}#home`,
    html: azureShell({
      blades: [
        { title: 'Home', body: '<p>Azure services</p>' },
        {
          title: 'New support request',
          hidden: 'class',
          body: draw('native', {
            language: 'en-US',
            title: 'New support request',
            create: 'Create',
            steps: [{ name: 'All', sections: [supportMethod({}), contactInfo({})] }],
          }),
        },
      ],
    }),
    steps: [{ click: '.fxs-blade-title-titleText' }],
  }),
  page({
    name: 'microsoft-365-user',
    about: "A user's contact information in the Microsoft 365 admin center.",
    url: 'https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/users/:/UserDetails/4f2c7c1e/Account',
    html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Active users - Microsoft 365 admin center</title></head>
<body>
  <h2>Manage contact information</h2>
  <div><label for="first-name">First name</label><input id="first-name" value="Ivy"></div>
  <div><label for="last-name">Last name</label><input id="last-name" value="Tse"></div>
  <div><label for="email">Email address</label><input id="email" value="ivy@contoso.example"></div>
  <div><label for="phone">Phone number</label><input id="phone" value="555 0100"></div>
</body>
</html>
`,
    steps: [{ click: '#email' }],
  }),
  page({
    name: 'partner-center-home',
    about: "Partner Center's home page.",
    url: 'https://partner.microsoft.com/en-us/dashboard/home',
    html: '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Home - Partner Center</title></head>\n<body><h1>Home</h1></body>\n</html>\n',
  }),
  page({
    name: 'marketplace-search',
    about: 'The list of products is no product.',
    url: 'https://azuremarketplace.microsoft.com/en-us/marketplace/apps?search=backup',
    html: '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Marketplace</title></head>\n<body><h1>Results</h1><a href="mailto:help@northwind.example">Support</a></body>\n</html>\n',
  }),
  page({
    name: 'look-alike-host',
    about: "A host that only looks like the portal's.",
    url: `https://portal.azure.com.attacker.example/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade`,
    html: blade('New support request', contactRows()),
  }),
  page({
    name: 'documentation',
    about: 'Documentation about the form, on another host.',
    url: 'https://learn.microsoft.com/en-us/azure/azure-portal/supportability/how-to-create-azure-support-request',
    html: '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>New support request</title></head>\n<body><h1>New support request</h1><label>Support plan <input value="Cloud Solution Provider"></label><label>Email <input value="it@contoso.example"></label></body>\n</html>\n',
  }),
];
