/** The toolbar's icon, badge and title of one tab. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Assessment } from '../../request/finding';
import type { Look } from '../../wire/panel';
import { lookOf } from './panel-state';

const SIZES = [16, 32, 48] as const;

/** White on it reads at 4.5:1 or better. */
const BADGE_COLOUR = '#b3261e';

function titleOf(look: Look, assessment: Assessment): string {
  const name = assessment.customerName ?? assessment.customer;
  if (look === 'none') return i18n.t('panel.icon.none');
  if (look === 'detecting') return i18n.t('panel.icon.detecting');
  if (look === 'blocked') {
    return name
      ? i18n.t('panel.icon.blockedFor', [assessment.badge, name])
      : i18n.t('panel.icon.blocked', [assessment.badge]);
  }
  return name ? i18n.t(`panel.icon.${look}For`, [name]) : i18n.t(`panel.icon.${look}`);
}

/**
 * Shows an assessment on the toolbar. To be called at each assessment: a reload drops badge and icon of a tab.
 * A tab that is gone meanwhile is no error.
 * @param assessment null where there is nothing to say; `no-access` where the browser keeps us out.
 */
export async function showIcon(
  tabId: number,
  assessment: Assessment | null | 'no-access',
): Promise<void> {
  const known = assessment === 'no-access' ? null : assessment;
  const look = known ? lookOf(known) : 'none';
  const name = assessment === 'no-access' ? 'no-access' : look;
  const title =
    assessment === 'no-access'
      ? i18n.t('panel.icon.noAccess')
      : known
        ? titleOf(look, known)
        : i18n.t('panel.icon.none');
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: known?.badge ?? '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]);
}
