/** Looks for a button that leads to a new request; runs on Help + support, a few times once it has settled. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showsNewRequestButton } from '../page/facts/new-request-button';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('new request button', showsNewRequestButton));
