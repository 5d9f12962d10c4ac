/** Says which account and directory a portal's shell shows; run once, when the popup asks. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findAvatar, readHeader, readSigns } from '../page/read/page-context';
import { HEADERS, SIGN_SELECTORS } from '../portals/sign-selectors';

export default defineUnlistedScript(() => {
  const signs = readSigns(SIGN_SELECTORS);
  const known = signs.length > 0 ? signs : findAvatar([document]);
  return [...known, ...readHeader(HEADERS)];
});
