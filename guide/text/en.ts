import type { AnswerId, AnswerText } from '../answers';
import { afterwards } from './en-afterwards';
import { outcomes, questions } from './en-decision';
import type { GuideTexts } from './texts';

const answers: Readonly<Record<AnswerId, AnswerText>> = {
  when: {
    question: 'When should a problem go to Microsoft?',
    answer: [
      'Solving customers’ problems is the partner’s task, and looking at service health comes first. Microsoft takes over what only Microsoft can fix:',
      '1. A service doesn’t behave as its description says, and nothing documents why.',
      '2. A service is down.',
      '3. A bug or another fault changes how a service looks or works.',
      '4. The network is disturbed on a large scale.',
      '5. Several tenants of a region are affected at once.',
    ],
  },
  'service-health': {
    question: 'What should I look at before filing a request?',
    answer: [
      'The customer’s service health. If the incident is listed there, Microsoft is working on it, and a request would not make it faster.',
      'Open it in the customer’s directory: your own shows your own services.',
    ],
  },
  'billing-fraud': {
    question: 'Can I escalate billing disputes and fraud?',
    answer: [
      'Yes, the same way as a service problem. Support for billing and subscription management costs nothing.',
    ],
  },
  'where-to-start': {
    question: 'Where does a request for a customer start?',
    answer: [
      'In Partner Center: choose the customer, then Service requests, then New request, and the product. You are taken to the Azure portal or the admin center, in that customer’s directory.',
    ],
    changed:
      'In 2020 the way was Service requests, then Customer request, then a search for the customer. That menu went in December 2020. Since 2024: Administer (or the customer list), check that your administrative relationship is active and your role fits, then Service request, New request.',
  },
  'why-partner-center': {
    question: 'Why not start in the portal itself?',
    answer: [
      'Only a start in Partner Center ties the request to the relationship between you and the customer, and to the support that comes with CSP.',
      '“Help + support” in Partner Center is something else: it files a request about your own partner account.',
    ],
  },
  'azure-steps': {
    question: 'How do I fill in an Azure support request?',
    answer: [
      'In the customer’s directory choose New support request.',
      'Support plan: Cloud Solution Provider. Contact: you, not the customer.',
      'Look everything over on the last step, then Create.',
    ],
    changed:
      'The documentation still places the plan under Basics. In the portal it has moved to a later step, Additional details.',
  },
  'azure-plan': {
    question: 'Which support plan is right?',
    answer: [
      'Cloud Solution Provider. It needs no contract number.',
      'A partner with a contract of its own (Advanced or Premier Support for Partners, Unified, Partner Cloud Support) may choose that. Name it in the options, so that it counts as right.',
    ],
    changed:
      'Contracts that have ended or are used up are hidden in the list (2023). In June 2025 Signature Cloud Support was renamed to Partner Cloud Support, and product support to Partner On-premises Support, in the portals as well.',
  },
  agent: {
    question: 'Copilot offers to create the request for me. What do I look at?',
    answer: [
      'The Troubleshooting agent can create a support request in a chat, and asks you to confirm its details first. Onbehalf doesn’t see into that chat.',
      'Before you confirm, look at the contact (yours, not the customer’s or an alias) and at the plan (Cloud Solution Provider). If either isn’t shown, create the request in the form instead.',
    ],
  },
  community: {
    question: 'What is Priority Community Support?',
    answer: [
      'A way that some support plans offer. A ticket exists from the beginning, and an agent helps first; then your text can become a public post on Microsoft Q&A, which is answered within 8 business hours.',
      'Take out whatever names the customer before you agree to the post. Whether the CSP plan includes it isn’t documented.',
    ],
  },
  'azure-contact': {
    question: 'Whose contact details go into the request?',
    answer: [
      'Yours. Microsoft answers the partner; with the customer’s address in the form, the reply goes to the customer, not to you.',
    ],
  },
  'azure-access': {
    question: 'I work through an indirect provider. Can I file for Azure?',
    answer: ['No longer: the indirect provider has to file the request.'],
    changed:
      'In 2020 an indirect reseller could file once the indirect provider had granted access to the customer’s Azure account. Since September 2023 indirect resellers and advisors can’t open Azure requests for customers at all.',
  },
  'azure-helpdesk': {
    question: 'Can a helpdesk admin file an Azure request?',
    answer: [
      'Not by that role. A helpdesk admin can have a support group set up, with the right to log requests, and file as its member.',
    ],
    changed:
      'With GDAP (2023) such a group is given an Azure role on the customer’s side, such as Support request contributor.',
  },
  'azure-review': {
    question: 'Where do I find an Azure request again?',
    answer: ['In the customer’s Azure portal, under Manage support requests.'],
  },
  ...afterwards,
  'no-admin': {
    question: 'I have no administrator rights for this customer. How do I get into the directory?',
    answer: [
      'That happens when administrator rights weren’t asked for at the beginning, or when you manage nothing but the customer’s Azure subscriptions.',
      'Copy the domain from the customer’s account page in Partner Center and open portal.azure.com/<domain>. The tenant ID works too. Choose the affected subscription, then New support request.',
    ],
    changed:
      'Since 2023 the address alone isn’t enough: it takes delegated administration (GDAP), and on the subscription an Azure role that may log requests.',
  },
  'empty-account': {
    question: 'The customer’s account page shows no domain. What now?',
    answer: [
      'The company details stay empty without an active GDAP that holds Global Administrator, Directory Readers or Global Reader.',
      'Use the tenant ID: it is in the address of every page of that customer in Partner Center.',
    ],
  },
  roles: {
    question: 'Which roles do I need to file a request?',
    answer: [
      'Azure: a reseller relationship, any Entra role by GDAP (Directory Readers is enough), and on the subscription an Azure role such as Support request contributor.',
      'Microsoft 365 and Dynamics: by GDAP, Service support administrator is the least.',
      'With neither GDAP nor the older delegated rights no request can be filed for a customer.',
    ],
    disputed:
      'whether a role on a resource group is enough. Microsoft’s documentation has said since March 2020 that it isn’t; in February 2022 a user reported there that it works. Ask for the role on the subscription.',
  },
  'new-tenant': {
    question: 'The customer’s tenant is new. What do I need to file for it?',
    answer: [
      'First the relationship: until the customer has approved your delegated administration (GDAP), you can’t file.',
      'With an Azure subscription: a role on that subscription. Without one, as for a problem with Microsoft Entra alone: an administrator role in the customer’s directory, and a request without a subscription.',
    ],
  },
  b2c: {
    question: 'How do I file for an Azure AD B2C directory?',
    answer: [
      'Not from the B2C directory itself: requests can’t be created there. Switch to the customer’s Microsoft Entra directory that holds the subscription.',
      'There choose the issue type Technical, that subscription, and the service Azure Active Directory Business to Consumer (B2C). Name the B2C directory’s tenant ID or domain in the description.',
    ],
  },
  'who-may-file': {
    question: 'Who may file for a customer?',
    answer: [
      'The provider of the subscription: a direct partner or the indirect provider.',
      'Indirect resellers and advisors ask their indirect provider to file.',
    ],
    changed:
      'The 2024 edition names only direct partners and indirect providers, for every product.',
  },
  alias: {
    question: 'Why am I called “user_” and a long number?',
    answer: [
      'That is how Azure shows a partner who works in a customer’s directory by GDAP, and it is meant to be so.',
      'The same name can slip into the contact fields. Put your own there.',
    ],
  },
  'access-id': {
    question: '“This Access ID is already associated to an account” – what does it mean?',
    answer: [
      'For benefits of the partner program the message is wrong and can be ignored. With the plan Cloud Solution Provider you need no Access ID at all.',
    ],
  },
  'office-steps': {
    question: 'How do I file for Microsoft 365, Dynamics 365 or Enterprise Mobility?',
    answer: [
      'In the customer’s admin center create a service request: choose the topic (More… shows others), fill the form in, Submit.',
    ],
    changed:
      'Since 2022: Help & support, describe the problem, Contact support. The pane first shows the partner’s own address; if it is shown, choose “New Microsoft service request” below it.',
  },
  intune: {
    question: 'How do I file for Intune?',
    answer: [
      'In the customer’s Intune admin center: Tenant administration, Help and support, Contact support. Describe the problem, confirm phone number and email, choose how you want to be contacted, then Contact me.',
      'This form asks for no support plan. It is filled with the signed-in account’s details: enter your own. Guests can’t file here, even with the right role.',
    ],
  },
  'intune-guest': {
    question: 'I am a guest in the customer’s directory. Can I file for Intune?',
    answer: [
      'No: guests can’t create requests in the Intune admin center, even with the right role. Come by GDAP, starting in Partner Center.',
      'Whether a partner who comes by GDAP counts as a guest there isn’t documented. If Intune refuses, file in the customer’s Microsoft 365 admin center, which takes requests for Enterprise Mobility (documented in 2020).',
    ],
  },
  'office-contact': {
    question: 'Whose contact details does the Microsoft 365 form want?',
    answer: [
      'Yours, not the customer’s. It fills in the signed-in account’s; look at phone and email.',
    ],
  },
  'office-review': {
    question: 'Where do I find a Microsoft 365 request again?',
    answer: ['In the customer’s admin center, under See all support tickets.'],
  },
  marketplace: {
    question: 'Who supports products from the commercial marketplace?',
    answer: ['Their publisher. Microsoft gives no product support for them.'],
  },
  'marketplace-contact': {
    question: 'How do I find the publisher’s support?',
    answer: [
      'Open the product’s page in the marketplace. It names one or more of: a link to the publisher’s support, an email address, a phone number.',
    ],
  },
  entitlement: {
    question: 'What does CSP support include?',
    answer: [
      'Requests for customers’ Azure, Microsoft 365, Dynamics 365 and Enterprise Mobility, filed through Partner Center, with priority for major problems.',
      'It holds for every partner in the program, paying or on trial. Billing and subscription support is included free of charge.',
    ],
    changed:
      'The newest edition says why Partner Center: only requests filed from there carry the CSP support entitlement.',
  },
  'own-tenant': {
    question: 'Does it cover our own tenant and subscriptions?',
    answer: [
      'No. For those you need a plan of your own: the contract of a partner benefit, Premier or Unified, or an Azure support plan.',
    ],
  },
  fees: {
    question: 'Does support cost extra?',
    answer: [
      'Microsoft 365, Dynamics 365 and Enterprise Mobility charge neither partner nor customer for it.',
      'Azure does. Benefits such as Partner Cloud Support (formerly Signature Cloud Support) may pay for it.',
    ],
  },
  'response-times': {
    question: 'How soon does Microsoft answer?',
    answer: [
      'Technical break-fix, by severity: A (critical, production down) 2 hours; B (moderate, partly affected) 4 hours; C (minimal, still usable) 8 hours.',
      'These hold in English. Everything else: up to one business day. You choose the severity by the effect on the business.',
    ],
    changed:
      'The times are the same in 2023. 21Vianet has its own: A 1 hour, B 1 business day, C 3 business days (Office 365). That severity A is answered in Japanese around the clock is said of Azure’s own plans, not of CSP.',
  },
  language: {
    question: 'In which language do I get support?',
    answer: [
      'The first-response times hold for English. Support in the local language is there during business hours.',
    ],
  },
  phone: {
    question: 'Can I file a request by phone?',
    answer: ['No, the program has no support by phone.'],
    changed:
      'The question is gone from the documentation since 2023; nothing else about phone has taken its place.',
  },
  'azure-direct': {
    question: 'What if I sign in to the Azure portal directly?',
    answer: [
      'You see your own directory, not the customer’s, and a request there is about your own subscription, which CSP doesn’t cover.',
      'Sign in directly only for your own subscriptions.',
    ],
    changed: 'Unchanged in 2023.',
  },
  'office-direct': {
    question: 'What if I sign in to the Microsoft 365 admin center directly?',
    answer: [
      'The same: you see your own organization. Sign in directly only for your own subscriptions; for a customer, start in Partner Center.',
    ],
  },
  dynamics: {
    question: 'Where do I get more support for Dynamics 365?',
    answer: [
      'For plans, licenses, billing, Finance & Operations, or deeper technical questions, go to Dynamics support: the Power Platform admin center, Support, Support requests, Get support.',
    ],
    changed:
      'The note about a paid plan for partners (2020) and this question left the documentation in 2023. Since then a support agent answers first; choose “Switch to web form” to file (2026).',
  },
  government: {
    question: 'Does this hold for US Government customers?',
    answer: ['Yes, in the same Partner Center, with the government’s portals (portal.azure.us).'],
  },
  'customer-files': {
    question: 'Can the customer file the request?',
    answer: ['No. Customers who buy through CSP turn to you, and you file.'],
  },
};

export const en: GuideTexts = { answers, questions, outcomes };
