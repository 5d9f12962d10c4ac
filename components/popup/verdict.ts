/** An assessment in a few words. */

import { i18n } from '#i18n';
import type { Look } from '../../messages/view';
import type { Assessment } from '../../request/finding';

/** @returns the shape that stands for the verdict, or that there is none. */
export const lookAt = ({ verdict, detecting }: Assessment): Look =>
  verdict ?? (detecting ? 'detecting' : 'none');

/** @returns the verdict in the words of the folded panel. */
export function headlineOf(assessment: Assessment): string {
  const look = lookAt(assessment);
  return look === 'blocked'
    ? i18n.t('panel.short.blocked', [assessment.badge])
    : i18n.t(`panel.short.${look}`);
}

/** @returns whose directory it is: the name, and the domain or tenant ID where the name is something else. */
export function nameOf({ customer, customerName, customerTenantId }: Assessment): {
  name: string | null;
  id: string | null;
} {
  const name = customerName ?? customer ?? customerTenantId;
  const id = [customer, customerTenantId].find((text) => text && text !== name) ?? null;
  return { name, id };
}
