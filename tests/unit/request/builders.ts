/** Readings and frames for the tests of `request/`, as the reader would send them. */

import { type BareAssessment, judgeTab, type TabInput } from '../../../assessment/judge-tab';
import { ProfileSchema } from '../../../profile/profile';
import type { Field, Reading } from '../../../request/fields';
import type { Finding } from '../../../request/finding';

export const PROFILE = ProfileSchema.parse({
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
  phone: '+886 2 5550 0100',
  country: 'Taiwan',
  domains: ['partner.example', 'partner.onmicrosoft.com'],
  tenantIds: ['11111111-2222-3333-4444-555555555555'],
});

export const ALIAS = 'user_062ae1ae82754ff498ae3b0c0f0e0d0c';
export const FORM_URL =
  'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';

export const reading = (
  field: Reading['field'],
  value: string,
  more: Partial<Reading> = {},
): Reading => ({
  field,
  caption: field,
  state: value ? 'filled' : 'empty',
  value,
  required: true,
  source: 'control',
  form: 0,
  ...more,
});

/** Every field of the form, filled in right. */
export const RIGHT: Readonly<Partial<Record<Field, string>>> = {
  'support-plan': 'Cloud Solution Provider',
  severity: 'C - Minimal impact',
  'first-name': 'Ada',
  'last-name': 'Lin',
  email: 'ada.lin@partner.example',
  phone: '02 5550 0100',
  country: 'Taiwan',
};

export const readingsOf = (values: Partial<Record<Field, string>>): Reading[] =>
  (Object.entries(values) as [Field, string][]).map(([field, value]) => reading(field, value));

type Frame = TabInput['frames'][number];
export const frame = (readings: readonly Reading[], more: Partial<Frame> = {}): Frame => ({
  frameId: 0,
  doc: 'doc-0',
  readings,
  // Compared, and nothing stands in the way.
  proof: { fields: readings.map(() => []), forms: [] },
  isTitled: false,
  isPane: false,
  paneForms: null,
  alerts: [],
  ...more,
});

export const tabInput = (more: Partial<TabInput> = {}): TabInput => ({
  url: new URL(FORM_URL),
  frames: [frame(readingsOf(RIGHT))],
  hints: [
    { from: 'avatar-tenant', text: 'CONTOSO (CONTOSO.ONMICROSOFT.COM)' },
    { from: 'avatar-user', text: ALIAS },
  ],
  isSettled: true,
  wasForm: false,
  profile: PROFILE,
  intended: null,
  inBook: () => null,
  memories: [],
  accepted: [],
  isForOurselves: false,
  facts: {},
  timeZoneHere: 'Asia/Taipei',
  severityAt: () => Date.UTC(2026, 10, 22, 12, 5),
  formatTime: (at) => new Date(at).toISOString().slice(11, 16),
  ...more,
});

/** @returns the assessment; fails the test when there is none. */
export function assessed(more: Partial<TabInput> = {}): BareAssessment {
  const { assessment } = judgeTab(tabInput(more));
  if (!assessment) throw new Error('the tab shows none of the pages');
  return assessment;
}

export const statusOf = (
  { findings }: { findings: readonly Finding[] },
  check: Finding['check'],
): string | undefined => findings.find((finding) => finding.check === check)?.status;
