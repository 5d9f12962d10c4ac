/** Enter, or a click on the chosen customer, opens its Azure portal; with a modifier, another portal. */

import { i18n } from '#i18n';
import { azureLink, linkFor } from '../../customer/links';
import type { LinkId } from '../../portals/links';
import { openLink } from '../data/ask';
import { cloudFor } from './cloud-for';
import { type Option, tenantOfOption } from './option';

/** What is pressed with a modifier or without. */
export type Press = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

type Modifier = 'none' | 'control' | 'shift' | 'alt';

/** The first link that can be made is opened. */
const OPENS: Readonly<Record<Exclude<Modifier, 'none'>, readonly LinkId[]>> = {
  control: ['azure-new-request'],
  shift: ['microsoft-365', 'microsoft-365-session'],
  alt: ['partner-service-management', 'partner-customer'],
};

const modifierOf = (event: Press): Modifier => {
  if (event.ctrlKey || event.metaKey) return 'control';
  if (event.shiftKey) return 'shift';
  return event.altKey ? 'alt' : 'none';
};

/**
 * Opens what the press means for a customer.
 * @returns why nothing was opened, to be shown; null when something was.
 */
export function openByPress(event: Press, option: Option): string | null {
  const customer = tenantOfOption(option);
  const cloud = cloudFor(option);
  const modifier = modifierOf(event);
  const url =
    modifier === 'none'
      ? azureLink(customer, cloud)
      : (OPENS[modifier].map((id) => linkFor(id, customer, cloud)).find(Boolean) ?? null);
  if (!url) return i18n.t(customer.tenantId ? 'popup.needs.domain' : 'popup.needs.tenantId');
  void openLink(url, customer);
  return null;
}
