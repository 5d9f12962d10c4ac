import { DOCUMENTS } from '../portals/documents';
import { nameOrId } from '../portals/tenant';
import type { Directory } from '../request/directory';
import type { ReasonOf } from '../request/finding';
import { subscriptionId } from '../request/subscription-id';
import { AZURE, type CheckContext, defineCheck, PANES, readings, type Said } from './check';

/** Whose directory the tab shows: the own-context warning of the guidance. */
export const directory = defineCheck({
  id: 'directory',
  pages: [...AZURE, ...PANES],
  source: DOCUMENTS['report-2023'],
  required: 'always',
  says: {
    ok: 'ok',
    okUnnamed: 'ok',
    own: 'wrong',
    lighthouse: 'differs',
    subscription: 'ok',
    ourselves: 'differs',
    other: 'wrong',
    sameCustomer: 'differs',
    asked: 'differs',
    askedUnnamed: 'differs',
    unknown: 'differs',
    contradiction: 'unreadable',
    noProfile: 'unreadable',
    noHint: 'unreadable',
  },
  run: (context) => {
    const { directory, profile, isForOurselves } = context;
    if (!directory) return null;
    const named = nameOrId(directory) ?? '';
    const say = (
      reason: ReasonOf<'directory'>,
      ...more: string[]
    ): Said<ReasonOf<'directory'>> => ({
      reason,
      params: [named, ...more],
      observed: named,
    });
    switch (directory.kind) {
      case 'customer':
        return say(named ? 'ok' : 'okUnnamed');
      case 'own':
        if (isForOurselves) return { ...say('ourselves'), accepted: true };
        if (!profile?.lighthouse) return say('own');
        return say(isOfCustomer(context) ? 'subscription' : 'lighthouse');
      case 'other':
        return say('other', intendedName(directory));
      case 'maybe-same':
        return {
          ...say('sameCustomer'),
          params: [
            directory.domains[0] ?? named,
            directory.intended?.domains[0] ?? intendedName(directory),
          ],
          ...(directory.intended && { data: { sameAs: directory.intended } }),
        };
      case 'asked':
        return directory.names[0] && directory.names[0] !== directory.intended?.names[0]
          ? say('asked', intendedName(directory))
          : { ...say('askedUnnamed'), params: [intendedName(directory)] };
      case 'unknown':
        return say('unknown');
      case 'contradiction':
        return say('contradiction');
      case 'no-profile':
        return say('noProfile');
      case 'no-hint':
        return say('noHint');
    }
  },
});

const intendedName = ({ intended }: Directory) => nameOrId(intended ?? null) ?? '';

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
