import { DOCUMENTS } from '../portals/documents';
import { defineCheck } from './check';

/** Who supports a marketplace product: link, email or phone on its page. */
export const publisherSupport = defineCheck({
  id: 'publisher-support',
  pages: ['marketplace/product'],
  source: DOCUMENTS['report-2020'],
  required: 'never',
  says: { found: 'note', notFound: 'unreadable' },
  run: ({ facts }) => {
    const all = [...(facts.links ?? []), ...(facts.emails ?? []), ...(facts.phones ?? [])];
    // Nothing is said until the page has had its time: "not found" must not flash before it is found.
    if (!all.length) return facts.settled === false ? null : { reason: 'notFound' };
    const observed = all.join(' · ');
    return { reason: 'found', params: [observed], observed };
  },
});
