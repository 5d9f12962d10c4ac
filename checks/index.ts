/** Every check, in the order in which equals are shown. */

import { access } from './access';
import { additionalEmail } from './additional-email';
import type { Check } from './check';
import { contactCountry } from './contact-country';
import { contactEmail } from './contact-email';
import { contactName } from './contact-name';
import { contactPhone } from './contact-phone';
import { directory } from './directory';
import { customer, dynamicsSupport, ownTicket, partnerFirst, publisherSupport } from './notes';
import { severity } from './severity';
import { subscription } from './subscription';
import { supportLanguage } from './support-language';
import { supportPlan } from './support-plan';
import { whoMayFile } from './who-may-file';

export const ALL_CHECKS: readonly Check[] = [
  directory,
  supportPlan,
  contactEmail,
  contactName,
  contactPhone,
  contactCountry,
  additionalEmail,
  severity,
  supportLanguage,
  subscription,
  whoMayFile,
  access,
  ownTicket,
  partnerFirst,
  publisherSupport,
  dynamicsSupport,
  customer,
];
