/** Reads which account and directory the portal's shell shows; runs once, when the popup asks. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAccount } from '../page/read/account';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('account', readAccount));
