/** Every check, in the order in which equals are shown. */

import type { Source } from '../portals/documents';
import type { CheckId } from '../request/finding';
import { access } from './access';
import { additionalEmail } from './additional-email';
import { agentRequest } from './agent-request';
import { availability } from './availability';
import type { Check } from './check';
import { contactCountry } from './contact-country';
import { contactEmail } from './contact-email';
import { contactMethod } from './contact-method';
import { contactName } from './contact-name';
import { contactPhone } from './contact-phone';
import { customer } from './customer';
import { diagnostics } from './diagnostics';
import { directory } from './directory';
import { dynamicsSupport } from './dynamics-support';
import { formChanged } from './form-changed';
import { ownTicket } from './own-ticket';
import { partnerFirst } from './partner-first';
import { publisherSupport } from './publisher-support';
import { requestText } from './request-text';
import { severity } from './severity';
import { subscription } from './subscription';
import { supportLanguage } from './support-language';
import { supportPlan } from './support-plan';
import { timeZone } from './time-zone';
import { whoMayFile } from './who-may-file';

export const ALL_CHECKS: readonly Check[] = [
  access,
  directory,
  supportPlan,
  contactEmail,
  contactName,
  contactPhone,
  contactCountry,
  additionalEmail,
  severity,
  availability,
  contactMethod,
  timeZone,
  diagnostics,
  supportLanguage,
  subscription,
  whoMayFile,
  ownTicket,
  partnerFirst,
  publisherSupport,
  dynamicsSupport,
  customer,
  agentRequest,
  formChanged,
  requestText,
];

export const CHECKS: readonly CheckId[] = ALL_CHECKS.map(({ id }) => id);

/** @returns where the rule behind a check stands, and of which month the text is; null for no check of ours. */
export const sourceOf = (id: CheckId): Source | null =>
  ALL_CHECKS.find((check) => check.id === id)?.source ?? null;
