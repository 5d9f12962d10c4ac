/** The toolbar's icon, badge and title of one tab. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Outcome } from '../../messages/view';
import { domainOrId } from '../../portals/tenant';
import type { Assessment } from '../../request/finding';
import { outcomeOf } from '../tab/outcome';
import { resting } from './resting';

const SIZES = [16, 32, 48] as const;

/** White on it reads at 4.5:1 or better. */
const BADGE_COLOUR = '#b3261e';

function titleOf(outcome: Exclude<Outcome, 'none'>, assessment: Assessment): string {
  const name = assessment.directoryName ?? domainOrId(assessment.customer);
  if (outcome === 'detecting') return i18n.t('panel.icon.detecting');
  if (outcome === 'blocked') {
    return name
      ? i18n.t('panel.icon.blockedFor', [assessment.badge, name])
      : i18n.t('panel.icon.blocked', [assessment.badge]);
  }
  return name ? i18n.t(`panel.icon.${outcome}For`, [name]) : i18n.t(`panel.icon.${outcome}`);
}

const pathOf = (icon: string) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${icon}-${size}.png`]));

/**
 * Shows an assessment on the toolbar. To be called at each assessment: a reload drops badge and icon of a tab.
 * A tab that is gone meanwhile is no error.
 * @param assessment null where there is nothing to say.
 */
export async function showIcon(tabId: number, assessment: Assessment | null): Promise<void> {
  const outcome = assessment ? outcomeOf(assessment) : 'none';
  const { icon, title } =
    assessment && outcome !== 'none'
      ? { icon: outcome, title: titleOf(outcome, assessment) }
      : await resting();
  // Each rejects for a tab that is gone.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: pathOf(icon) }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: assessment?.badge ?? '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]);
}

let latest = 0;

/**
 * Shows what there is to say in tabs that have nothing of their own. Of several calls at once the last one counts: an
 * older one has read the permissions as they were before.
 */
export async function showResting(): Promise<void> {
  latest += 1;
  const mine = latest;
  const { icon, title } = await resting();
  if (mine !== latest) return;
  // A window that is closing takes its toolbar along.
  await Promise.allSettled([
    browser.action.setIcon({ path: pathOf(icon) }),
    browser.action.setTitle({ title }),
  ]);
}
