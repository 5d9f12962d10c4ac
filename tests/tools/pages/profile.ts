/** The partner whose profile the pages are judged by, and the customer they are about. */

export const PROFILE = {
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
  phone: '+886 2 5550 0100',
  country: 'Taiwan',
  domains: ['partner.example', 'partner.onmicrosoft.com'],
  tenantIds: ['11111111-2222-3333-4444-555555555555'],
  partnerKind: 'direct' as string | string[],
  lighthouse: false,
  supportPlans: [] as string[],
};

/** What a profile may leave unsaid. */
type Said = 'additionalEmail' | 'onCallPhone' | 'contactMethod' | 'availability' | 'timeZone';

export type ProfileFile = typeof PROFILE & Partial<Record<Said, string>>;

export const CUSTOMER = {
  name: 'Contoso',
  domain: 'contoso.onmicrosoft.com',
  vanity: 'contoso.example',
  tenantId: '0f0e0d0c-1a2b-4c3d-8e9f-a0b1c2d3e4f5',
};

/** The partner's user as a customer's directory shows it (delegated administration). */
export const ALIAS = 'user_062ae1ae82754ff498ae3b1c5d7e9f01';
