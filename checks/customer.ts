import { DOCUMENTS } from '../portals/documents';
import { nameOrId } from '../portals/tenant';
import { defineCheck } from './check';

/** Who the customer of a Partner Center page is: the domain is on the account page. */
export const customer = defineCheck({
  id: 'customer',
  pages: ['partner-center/customer'],
  source: DOCUMENTS['report-2020'],
  required: 'never',
  says: { note: 'note', noDomain: 'note' },
  run: ({ directory }) => {
    const observed = nameOrId(directory) ?? '';
    const reason = directory?.domains.length ? 'note' : 'noDomain';
    return { reason, params: [observed], observed };
  },
});
