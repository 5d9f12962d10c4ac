/** One thing wrong, in the ways in which vendors make it so: none of these may come out ready. */

import { badgeBeside, badgeGlued, badgeOfStyle } from './badge';
import { covered } from './covered';
import { duplicateIds } from './duplicate-ids';
import { captionForMachines, valueForMachines } from './machine-names';
import { opaque } from './opaque';
import { otherContact } from './other-contact';
import type { WrongChange } from './parts';
import { phoneCode } from './phone-code';
import { planNamed } from './plan-name';
import { secondValue } from './second-value';
import { silent } from './silent';
import { staleStep } from './stale-step';
import { struck } from './struck';
import { swapped } from './swapped';

export const WRONG: Readonly<Record<string, WrongChange>> = {
  'plan named otherwise': planNamed,
  'badge beside the plan': badgeBeside,
  'badge in the plan’s box': badgeGlued,
  'badge of a style sheet': badgeOfStyle,
  'another contact in sight': otherContact,
  'caption for machines': captionForMachines,
  'value for machines': valueForMachines,
  'value covered': covered,
  'plan struck through': struck,
  'second value': secondValue,
  'captions swapped': swapped,
  'one id twice': duplicateIds,
  'stale step out of sight': staleStep,
  'part that cannot be read': opaque,
  'code of another country': phoneCode,
  'change without an event': silent,
};
