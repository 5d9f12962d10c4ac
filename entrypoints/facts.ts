/** Reads pages without a form: a customer, the customer list, a product's publisher. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { indexCaptions, pickCaptions } from '../page/captions';
import { startFacts } from '../page/facts';
import { nativeWire } from '../page/native';
import captions from '../portals/captions/other.json';
import { customerTenantIdOf, pageOf } from '../portals/pages';
import { BLADE, isMicrosoftHost, LEGAL, SUPPORT_MAILBOX } from '../portals/publisher';
import { subjectOf } from '../portals/subject';
import { tenantOf } from '../portals/tenant';

const WANTED = [
  'microsoft-id',
  'domain-name',
  'primary-domain-name',
  'company-name',
  'account',
  'service-management',
  'service-requests',
  'publisher-support',
];

export default defineUnlistedScript(() => {
  const { lookUp } = indexCaptions(
    pickCaptions(captions, WANTED),
    document.documentElement.lang || navigator.language,
  );
  startFacts(
    {
      lookUp,
      tenantOf,
      subjectOf,
      customerOf: customerTenantIdOf,
      kindOf,
      isOwnHost: isMicrosoftHost,
      legal: LEGAL,
      mailbox: SUPPORT_MAILBOX,
      part: BLADE,
    },
    nativeWire(),
  );
});

/** A frame has no address of its own to go by: it is read while the tab shows a product. */
function kindOf(url: URL): 'customer' | 'list' | 'publisher' | null {
  if (window !== window.top) return 'publisher';
  const page = pageOf(url);
  if (page === 'partner-center/customer') return 'customer';
  if (page === 'partner-center/customer-list') return 'list';
  return page === 'marketplace/product' ? 'publisher' : null;
}
