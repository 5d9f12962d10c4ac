/** Keeps what the user answered to a finding: in the customer book, in the profile, or for this request. */

import { NOTHING_KNOWN } from '../../customer/record';
import type { ProfileMessage } from '../../messages/profiles';
import type { Answer } from '../../messages/view';
import type { ProfileEntry } from '../../profile/book';
import type { Profile } from '../../profile/profile';
import type { CheckId } from '../../request/finding';
import { addSubscription } from '../../storage/subscriptions';
import { addCustomer } from '../stored/book';
import { handleProfile } from '../stored/profile';
import type { TabRecord } from '../tab/record';
import { answersOf, chosenSubscription, domainOf } from './answers';
import { customerOf } from './links';

/**
 * @param tab whose assessment the answer is about; `is-self` is kept in it.
 * @returns whether it was kept; false when the finding does not ask that any more, or the storage fails.
 */
export async function keepAnswer(check: CheckId, answer: Answer, tab: TabRecord): Promise<boolean> {
  const { assessment } = tab;
  const finding = assessment?.findings.find((one) => one.check === check);
  // What is kept is what stands on the page now, never what the panel says.
  if (!assessment || !finding || !answersOf(finding, assessment).includes(answer)) return false;
  const { domain = null, tenantId = null } = customerOf(assessment);
  const { address = '', plan = '' } = finding.data ?? {};
  switch (answer) {
    case 'is-self':
      tab.isForOurselves = true;
      return true;
    case 'is-customer':
      await addCustomer({
        ...NOTHING_KNOWN,
        domain,
        tenantId,
        name: assessment.customerName ?? '',
      });
      return true;
    case 'is-ours':
      return extendProfile(({ domains, tenantIds }) => ({
        domains: domain ? [...domains, domain] : domains,
        tenantIds: tenantId ? [...tenantIds, tenantId] : tenantIds,
      }));
    case 'add-address':
      return extendProfile(({ emails }) => ({ emails: [...emails, address.trim()] }));
    case 'add-domain':
      return extendProfile(({ domains }) => ({
        domains: [...domains, domainOf(address) ?? ''].filter((one) => one !== ''),
      }));
    case 'subscription-is-customer': {
      const id = chosenSubscription(assessment);
      if (id !== null) await addSubscription(id);
      return id !== null;
    }
    case 'add-plan':
      return extendProfile(({ supportPlans }) => ({
        supportPlans: [...supportPlans, plan.trim()],
      }));
  }
}

/** Changes the active profile as the user typed it, without what the organisation adds to it. */
async function extendProfile(extend: (profile: Profile) => Partial<Profile>): Promise<boolean> {
  const got = await handleProfile({ kind: 'profile-get' });
  if (!got.ok) return false;
  const entry: ProfileEntry | undefined = got.state.profiles.find(
    ({ id }) => id === got.state.active,
  );
  if (!entry) return false;
  const profile = { ...entry.profile, ...extend(entry.profile) };
  const message: ProfileMessage = { kind: 'profile-save', id: entry.id, profile };
  return (await handleProfile(message)).ok;
}
