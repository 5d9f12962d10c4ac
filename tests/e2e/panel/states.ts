/** Every state of the panel, as findings without words. */

import type { PanelContext } from '../../../background/panel/state';
import { tenantFrom } from '../../../portals/tenant';
import type { Assessment, Finding, Reason } from '../../../request/finding';

export interface Given {
  assessment: Omit<Assessment, 'findings'> & { findings: Finding[] };
  context?: Partial<PanelContext>;
}

const finding = (
  check: Finding['check'],
  status: Finding['status'],
  reason: Reason,
  observed: string | null = null,
  more: Partial<Finding> = {},
): Finding => ({
  check,
  status,
  reason,
  params: observed === null ? [] : [observed],
  observed,
  ...(status === 'wrong' || status === 'missing' || status === 'differs'
    ? { field: 'email', frameId: 0, form: 0 }
    : {}),
  ...more,
});

/** The checks that a form at rest is judged by. */
const REQUIRED = [
  'directory',
  'support-plan',
  'contact-email',
  'contact-name',
  'contact-phone',
  'contact-country',
] as const;
const RIGHT = REQUIRED.map((check) =>
  finding(check, 'ok', 'ok', check === 'directory' ? 'Contoso' : null),
);
const SEVERITY = finding('severity', 'note', 'due', 'A - Critical impact', {
  params: ['14:05', '2', 'A'],
});

const CONTOSO = tenantFrom({ domain: 'contoso.onmicrosoft.com', name: 'Contoso' });

const assessment = (
  verdict: Assessment['verdict'],
  findings: Finding[],
  more: Partial<Given['assessment']> = {},
): Given['assessment'] => {
  const named = new Set(findings.map(({ check }) => check));
  const bad = findings.filter(
    ({ status, accepted }) => !accepted && (status === 'wrong' || status === 'missing'),
  );
  return {
    page: 'azure/new-support-request',
    cloud: 'public',
    customer: CONTOSO,
    directoryName: 'Contoso',
    detecting: false,
    verdict,
    badge: bad.length > 0 ? String(bad.length) : '',
    findings: [...(verdict ? RIGHT.filter(({ check }) => !named.has(check)) : []), ...findings],
    ...more,
  };
};

const PLAN = finding('support-plan', 'wrong', 'wrong', 'Azure Support Plan - Developer');
const EMAIL = finding('contact-email', 'wrong', 'customer', 'it@contoso.onmicrosoft.com');
const NAME = finding('contact-name', 'wrong', 'alias', 'user_062ae1ae82754ff498ae3b1c5d7e9f01');
const PHONE = finding('contact-phone', 'missing', 'missing');
const COUNTRY = finding('contact-country', 'differs', 'differs', 'Japan');
const pending = (check: Finding['check']) => finding(check, 'pending', 'pending');
const TENANT = 'aaaabbbb-0000-4ccc-8ddd-eeee0000ffff';

export const STATES = {
  ready: { assessment: assessment('ready', [SEVERITY]) },
  blocked: {
    assessment: assessment('blocked', [
      SEVERITY,
      finding('contact-phone', 'differs', 'differs', '+1 425 555 0100'),
      EMAIL,
      PLAN,
    ]),
  },
  contacts: { assessment: assessment('blocked', [SEVERITY, EMAIL, NAME, PHONE, COUNTRY]) },
  eight: {
    assessment: assessment('blocked', [
      SEVERITY,
      finding('support-language', 'note', 'local', '中文'),
      finding('subscription', 'missing', 'missing'),
      EMAIL,
      NAME,
      PHONE,
      COUNTRY,
      PLAN,
    ]),
    context: {
      customer: { notes: 'Calls only before noon; ask for Mei', provider: 'Ola, +46 8 5555 0100' },
    },
  },
  'first-step': {
    assessment: assessment('incomplete', [
      pending('support-plan'),
      pending('contact-email'),
      pending('contact-name'),
      pending('contact-phone'),
      pending('contact-country'),
    ]),
  },
  refused: {
    assessment: assessment('review', [
      finding('access', 'differs', 'refused', 'You do not have permission to create a request', {
        field: undefined,
      }),
      { ...COUNTRY },
    ]),
  },
  'long-name': {
    assessment: assessment('blocked', [EMAIL, PLAN], {
      directoryName:
        'The Worshipful Company of Very Long Names and Even Longer Descriptions International Holding',
    }),
  },
  warned: { assessment: assessment('blocked', [PLAN]), context: { warning: 'pressed' } },
  folded: {
    assessment: assessment('blocked', [PLAN]),
    context: {
      position: { folded: true, side: 'auto', top: null },
      seenProblems: ['contoso.onmicrosoft.com|support-plan|wrong'],
    },
  },
  incomplete: {
    assessment: assessment('incomplete', [
      finding('support-plan', 'unreadable', 'unreadable'),
      finding('contact-email', 'pending', 'pending'),
    ]),
  },
  review: {
    assessment: assessment('review', [
      finding('contact-email', 'differs', 'ours', 'support@partner.example'),
      { ...PLAN, accepted: true, remembered: true },
    ]),
  },
  'unknown-directory': {
    assessment: assessment(
      'review',
      [finding('directory', 'differs', 'unknown', 'Tailwind', { field: undefined })],
      { customer: tenantFrom({ domain: 'tailwind.example' }), directoryName: 'Tailwind' },
    ),
  },
  'own-directory': {
    assessment: assessment(
      'blocked',
      [
        finding('directory', 'wrong', 'own', 'Partner Ltd', { field: undefined }),
        finding('support-plan', 'note', 'ownDirectory', 'Cloud Solution Provider'),
      ],
      { customer: null, directoryName: 'Partner Ltd' },
    ),
  },
  'no-profile': {
    assessment: assessment('incomplete', [
      finding('contact-email', 'differs', 'noProfile', 'ada.lin@partner.example'),
      finding('contact-name', 'differs', 'noProfile', 'Ada Lin'),
      finding('contact-phone', 'differs', 'noProfile', '+886 2 5550 0100'),
    ]),
    context: { hasProfile: false },
  },
  hostile: {
    assessment: assessment(
      'blocked',
      [
        finding(
          'support-plan',
          'wrong',
          'wrong',
          `<img src=x onerror=alert(1)> ${'W'.repeat(120)}`,
        ),
      ],
      { directoryName: `\u202e${'Evil مرحبا '.repeat(12)}` },
    ),
  },
  kept: {
    assessment: assessment('ready', [
      finding('contact-phone', 'note', 'notInProfile', '+886 2 5550 0100', {
        data: { number: '+886 2 5550 0100' },
      }),
    ]),
    context: { kept: { id: 'one', number: '2607030040001234' } },
  },
  filed: {
    assessment: assessment('ready', [SEVERITY]),
    context: { copies: [{ what: 'request', label: 'Copy what is filed' }] },
  },
  reseller: {
    assessment: assessment('blocked', [SEVERITY, finding('who-may-file', 'wrong', 'azure')]),
    context: {
      copies: [{ what: 'provider', label: 'Copy for my provider' }],
      mail: { label: 'Email desk@fabrikam.example', url: 'mailto:desk@fabrikam.example?subject=x' },
    },
  },
  detecting: {
    assessment: assessment(null, [], { detecting: true, customer: null, directoryName: null }),
  },
  customer: {
    assessment: assessment(null, [finding('customer', 'note', 'note', 'Contoso')], {
      page: 'partner-center/customer',
      customer: { ...CONTOSO, tenantId: TENANT },
    }),
    context: {
      links: [
        { label: 'Azure', url: 'https://portal.azure.com/contoso.onmicrosoft.com' },
        { label: 'Azure (ID)', url: `https://portal.azure.com/${TENANT}` },
      ],
    },
  },
  'own-ticket': {
    assessment: assessment(null, [finding('own-ticket', 'note', 'note')], {
      page: 'partner-center/own-support',
      customer: null,
      directoryName: null,
    }),
  },
} satisfies Record<string, Given>;

export type StateName = keyof typeof STATES;
