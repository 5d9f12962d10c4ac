/** Says which account and directory a portal's shell shows; run once, when the popup asks. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findAvatar, readHeader, readSigns } from '../page/read/page-context';
import type { Sign } from '../request/sign';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('account', shownSigns));

function shownSigns(): Sign[] {
  const signs = readSigns();
  const known = signs.length > 0 ? signs : findAvatar([document]);
  return [...known, ...readHeader()];
}
