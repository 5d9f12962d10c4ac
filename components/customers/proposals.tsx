import { i18n } from '#i18n';
import { type Customer, nameOf } from '../../customer/record';
import { ask } from '../data/ask';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';

/** More at once nobody decides. */
const SHOWN = 10;

/** What pages of Partner Center said differently of known customers, for the user to decide. */
export function Proposals({ customers }: { customers: readonly Customer[] }) {
  const open = customers.filter(({ proposed }) => proposed && !proposed.isRefused);
  return (
    <>
      {open.slice(0, SHOWN).map((customer) => (
        <Proposal key={customer.id} customer={customer} />
      ))}
    </>
  );
}

function Proposal({ customer }: { customer: Customer }) {
  const { id, proposed, domain } = customer;
  if (!proposed) return null;
  const answer = (accepted: boolean) => void ask({ kind: 'customer-proposal', id, accepted });
  return (
    <Notice
      title={i18n.t('customers.proposal.title', [nameOf(customer)])}
      actions={
        <>
          <Button onClick={() => answer(true)}>{i18n.t('customers.proposal.use')}</Button>
          <Button onClick={() => answer(false)}>{i18n.t('customers.proposal.ignore')}</Button>
        </>
      }
    >
      {proposed.domain && (
        <p>{i18n.t('customers.proposal.domain', [proposed.domain, domain ?? '–'])}</p>
      )}
      {proposed.tenantId && <p>{i18n.t('customers.proposal.tenantId', [proposed.tenantId])}</p>}
      {proposed.name && (
        <p>{i18n.t('customers.proposal.name', [proposed.name, customer.name || '–'])}</p>
      )}
    </Notice>
  );
}
