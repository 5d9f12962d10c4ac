import type { Directory } from '../request/directory';
import { subscriptionId } from '../request/subscription-id';
import { AZURE, type Check, type CheckContext, found, MICROSOFT_365, readings } from './check';

/** Whose directory the tab shows. Source: the own-context warning of the guidance, 2020-06 and 2023-09. */
export const directory: Check = {
  id: 'directory',
  pages: [...AZURE, ...MICROSOFT_365],
  run: (context) => {
    const { directory, profile, isForOurselves } = context;
    if (!directory) return null;
    const named = directory.name ?? directory.domain ?? directory.tenantId ?? '';
    const say = (status: 'ok' | 'wrong' | 'differs' | 'unreadable', reason: string) => ({
      ...found('directory', status, reason, undefined, [named]),
      observed: named || null,
    });
    switch (directory.kind) {
      case 'customer':
        return say('ok', named ? 'ok' : 'okUnnamed');
      case 'own':
        if (isForOurselves) return { ...say('differs', 'ourselves'), accepted: true };
        if (!profile?.lighthouse) return say('wrong', 'own');
        return isOfCustomer(context) ? say('ok', 'subscription') : say('differs', 'lighthouse');
      case 'other':
        return { ...say('wrong', 'other'), params: [named, intendedName(directory)] };
      case 'unknown':
        return say('differs', 'unknown');
      case 'contradiction':
        return say('unreadable', 'contradiction');
      case 'no-profile':
        return say('unreadable', 'noProfile');
      case 'no-sign':
        return say('unreadable', 'noSign');
    }
  },
};

const intendedName = ({ intended }: Directory) =>
  intended?.name ?? intended?.domain ?? intended?.tenantId ?? '';

/** Azure Lighthouse: the chosen subscription was called a customer's. */
function isOfCustomer(context: CheckContext): boolean {
  const chosen = readings(context, 'subscription').map(({ reading }) =>
    subscriptionId(reading.value),
  );
  return (
    chosen.length > 0 &&
    chosen.every((id) => id !== null && context.customerSubscriptions.includes(id))
  );
}
