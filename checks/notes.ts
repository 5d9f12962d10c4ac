/** The checks that only tell something: pages without a form to judge. */

import type { CheckId, Finding } from '../request/finding';
import { type Check, type CheckContext, found } from './check';

const note = (id: CheckId, page: Check['pages'][number]): Check => ({
  id,
  pages: [page],
  run: () => found(id, 'note', 'note'),
});

/** This page files for the partner's own account. Source: "Escalate problems to Microsoft" (2020-08). */
export const ownTicket = note('own-ticket', 'partner-center/own-support');

/** The pane shows the partner first. Source: "Get support for Microsoft 365 for business" (2022). */
export const partnerFirst = note('partner-first', 'microsoft-365/support');

/** The ways to Dynamics 365 support. Source: the guidance of 2020-06; later ones do not speak of it. */
export const dynamicsSupport = note('dynamics-support', 'power-platform/support');

/** Who the customer of a Partner Center page is. Source: the guidance of 2020-06: the domain is on the account page. */
export const customer: Check = {
  id: 'customer',
  pages: ['partner-center/customer'],
  run: ({ directory }) => {
    const named = directory?.name ?? directory?.domain ?? directory?.tenantId ?? '';
    return {
      ...found('customer', 'note', directory?.domain ? 'note' : 'noDomain', undefined, [named]),
      observed: named || null,
    };
  },
};

/** Who supports a marketplace product. Source: the guidance of 2020-06: link, e-mail or phone on the page. */
export const publisherSupport: Check = {
  id: 'publisher-support',
  pages: ['marketplace/product'],
  run: ({ facts }: CheckContext): Finding | null => {
    const all = [...(facts.links ?? []), ...(facts.emails ?? []), ...(facts.phones ?? [])];
    // Nothing is said until the page has had its time: "not found" must not flash before it is found.
    if (!all.length)
      return facts.settled === false ? null : found('publisher-support', 'unreadable', 'notFound');
    return {
      ...found('publisher-support', 'note', 'found', undefined, [all.join(' · ')]),
      observed: all.join(' · '),
    };
  },
};
