/** Whose directory it is: every sign, and signs that contradict. */

import { but, READY } from '../expect.ts';
import { additionalDetails, firstStep } from '../forms.ts';
import type { Expectation, Page, PageStep } from '../page.ts';
import { ALIAS, CUSTOMER, PROFILE } from '../profile.ts';
import { type Avatar, CUSTOMER_TITLE, OWN } from '../shell.ts';
import { azurePage, PORTAL, ROUTE, type World } from './common.ts';

interface Case {
  name: string;
  about: string;
  avatar: Avatar | null;
  path?: string;
  findings: Record<string, string | undefined>;
  more?: Partial<Expectation>;
  world?: World;
  profile?: Page['profile'];
  steps?: PageStep[];
  noPlan?: boolean;
}

const FABRIKAM: Avatar = {
  tenant: 'FABRIKAM (FABRIKAM.ONMICROSOFT.COM)',
  user: 'ada.lin@partner.example',
};

const directory = (each: Case): Page =>
  azurePage({
    name: `directory-${each.name}`,
    about: each.about,
    world: each.world ?? 'ibiza',
    form: additionalDetails(),
    shell: { avatar: each.avatar },
    url: `${PORTAL}${each.path ?? ''}${ROUTE}`,
    ...(each.profile === undefined ? {} : { profile: each.profile }),
    ...(each.steps ? { steps: each.steps } : {}),
    proven: 'where the portal shows directory and user, and the alias of delegated administration.',
    guessed: 'that the avatar menu is the same on this form.',
    expect: but(each.findings, each.more),
  });

/** Who it is about is left open where the contract does. */
const OPEN = { customer: undefined };

export const azureDirectory: Page[] = [
  directory({
    name: 'alias-with-domain',
    about: "The user is an alias with the customer's domain behind it.",
    avatar: {
      tenant: 'Contoso (contoso.onmicrosoft.com)',
      user: `${ALIAS}@${CUSTOMER.domain}`,
    },
    findings: {},
  }),
  directory({
    name: 'alias-beside-own-account',
    about: "The account line is the partner's own, the directory line an alias.",
    avatar: { tenant: ALIAS, user: 'ada.lin@partner.example' },
    findings: { directory: 'unreadable' },
    more: { ...OPEN, verdict: 'incomplete' },
  }),
  directory({
    name: 'alias-of-another-domain',
    about: "Opened by one customer's domain; the alias is of another's.",
    avatar: { tenant: '', user: `${ALIAS}@fabrikam.onmicrosoft.com` },
    path: `${CUSTOMER.domain}`,
    findings: { directory: 'differs' },
    more: { ...OPEN, verdict: 'review' },
  }),
  directory({
    name: 'own-name-beside-alias',
    about: "The directory line is the partner's own name, the account an alias.",
    avatar: { tenant: 'Partner Ltd', user: ALIAS },
    findings: { directory: 'unreadable' },
    more: { ...OPEN, verdict: 'incomplete' },
  }),
  directory({
    name: 'alias-alone',
    about: 'The user is an alias, and no directory is named.',
    avatar: { tenant: '', user: ALIAS },
    findings: {},
    more: { customer: null },
  }),
  directory({
    name: 'delegated-address',
    about: 'The user keeps their own name, and the address names the customer as a delegated one.',
    avatar: {
      tenant: 'CONTOSO (CONTOSO.ONMICROSOFT.COM)',
      user: 'ada.lin@partner.example',
    },
    path: `?delegatedOrg=${CUSTOMER.domain}`,
    findings: {},
  }),
  directory({
    name: 'delegated-address-of-another',
    about: 'The address names one delegated customer, the account menu another directory.',
    avatar: FABRIKAM,
    path: `?delegatedOrg=${CUSTOMER.domain}`,
    findings: { directory: 'unreadable' },
    more: OPEN,
  }),
  directory({
    name: 'alias-late',
    about: 'The avatar menu is filled in after a second and a half.',
    avatar: {
      tenant: 'CONTOSO (CONTOSO.ONMICROSOFT.COM)',
      user: ALIAS,
      after: 1500,
    },
    world: 'fluent9',
    findings: {},
  }),
  directory({
    name: 'alias-in-title',
    about: 'Only the tooltip of the avatar menu names the directory.',
    avatar: { user: ALIAS, title: CUSTOMER_TITLE },
    findings: {},
  }),
  directory({
    name: 'alias-in-chinese-title',
    about: 'The same with a full-width colon.',
    avatar: {
      user: ALIAS,
      title: [
        ALIAS,
        `電子郵件：${ALIAS}@${CUSTOMER.domain}`,
        `目錄：Contoso (${CUSTOMER.domain})`,
        '按一下以管理您的帳戶',
      ],
    },
    findings: {},
  }),
  directory({
    name: 'alias-and-path',
    about: "The address names the customer's domain, and everything agrees.",
    avatar: { tenant: 'CONTOSO (CONTOSO.ONMICROSOFT.COM)', user: ALIAS },
    path: CUSTOMER.domain,
    findings: {},
  }),
  directory({
    name: 'alias-and-tenant-id',
    about: "The address names the customer's tenant ID; the menu has no domain.",
    avatar: { tenant: 'CONTOSO', user: ALIAS },
    path: CUSTOMER.tenantId,
    world: 'fluent8',
    findings: {},
    more: { customer: CUSTOMER.tenantId },
  }),
  directory({
    name: 'own-by-domain',
    about: "The partner's own directory: no plan of the customers' applies there.",
    avatar: OWN,
    findings: { directory: 'wrong', 'support-plan': 'note' },
    more: { customer: null },
  }),
  directory({
    name: 'own-by-domain-zh-tw',
    about: 'The same in Traditional Chinese, by another of the own domains.',
    avatar: {
      tenant: 'PARTNER LTD (PARTNER.EXAMPLE)',
      user: 'ada.lin@partner.example',
    },
    world: 'fluent9',
    findings: { directory: 'wrong', 'support-plan': 'note' },
    more: { customer: null },
  }),
  directory({
    name: 'own-by-tenant-id',
    about: "The address names the partner's tenant ID.",
    avatar: { tenant: 'PARTNER LTD', user: 'ada.lin@partner.example' },
    path: '11111111-2222-3333-4444-555555555555',
    findings: { directory: 'wrong', 'support-plan': 'note' },
    more: { customer: null },
  }),
  directory({
    name: 'own-with-lighthouse',
    about:
      "The partner uses Azure Lighthouse: its own directory may hold customers' subscriptions.",
    avatar: OWN,
    profile: { ...PROFILE, lighthouse: true },
    findings: { directory: 'differs' },
    more: { customer: null },
  }),
  directory({
    name: 'unknown',
    about: "A directory that is neither known to be the partner's nor a customer's.",
    avatar: FABRIKAM,
    findings: { directory: 'differs' },
    more: OPEN,
  }),
  directory({
    name: 'unknown-guest',
    about: 'The user is a guest there, which proves nothing.',
    avatar: {
      tenant: 'FABRIKAM (FABRIKAM.ONMICROSOFT.COM)',
      user: 'ada.lin_partner.example#EXT#@fabrikam.onmicrosoft.com',
    },
    world: 'fluent9',
    findings: { directory: 'differs' },
    more: OPEN,
  }),
  directory({
    name: 'contradiction-path',
    about: 'The address names one customer, the menu another.',
    avatar: FABRIKAM,
    path: CUSTOMER.domain,
    findings: { directory: 'unreadable' },
    more: OPEN,
  }),
  directory({
    name: 'contradiction-with-alias',
    about: 'The same, with an alias as user.',
    avatar: { tenant: 'FABRIKAM (FABRIKAM.ONMICROSOFT.COM)', user: ALIAS },
    path: CUSTOMER.domain,
    world: 'native',
    findings: { directory: 'unreadable' },
    more: OPEN,
  }),
  directory({
    name: 'no-sign',
    about: 'No avatar menu at all.',
    avatar: null,
    findings: { directory: 'unreadable' },
    more: OPEN,
  }),
  directory({
    name: 'no-profile-no-alias',
    about: 'No profile, and no positive sign of a customer.',
    avatar: FABRIKAM,
    profile: null,
    findings: {
      directory: 'unreadable',
      'contact-email': 'differs',
      'contact-name': 'differs',
      'contact-phone': 'differs',
      'contact-country': 'differs',
    },
    more: OPEN,
  }),
  azurePage({
    name: 'directory-own-first-step',
    about: 'The own directory is told on the first step already.',
    form: firstStep(),
    shell: { avatar: OWN },
    expect: but(
      {
        directory: 'wrong',
        'support-plan': undefined,
        'contact-email': 'pending',
        'contact-name': 'pending',
        'contact-phone': 'pending',
        'contact-country': 'pending',
        severity: undefined,
      },
      { customer: null, badge: '1', verdict: 'blocked' },
    ),
  }),
  azurePage({
    name: 'directory-changes',
    about:
      'The directory changes without a reload: what was read for the first customer counts no more.',
    form: firstStep(),
    shell: {
      avatar: { tenant: 'CONTOSO (CONTOSO.ONMICROSOFT.COM)', user: ALIAS },
      blades: [
        {
          title: 'New support request',
          body: '<div class="fxs-button" role="button" tabindex="0" id="switch">Switch</div><div id="rest"></div>',
        },
      ],
      extra:
        '<template data-on="#switch" data-into="#avatar" data-how="replace"><div class="fxs-avatarmenu-username">ada.lin@partner.example</div><div class="fxs-avatarmenu-tenant">PARTNER LTD (PARTNER.ONMICROSOFT.COM)</div></template>',
    },
    guessed: "that a switch of directory may only change the menu's text.",
    steps: [
      { expect: { customer: CUSTOMER.domain, findings: { directory: 'ok' } } },
      { click: '#switch' },
    ],
    expect: {
      page: READY.page as string,
      customer: null,
      verdict: 'blocked',
      badge: '1',
      findings: { directory: 'wrong' },
    },
  }),
];
