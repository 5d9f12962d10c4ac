/** Reads title and description of a request; runs once, when the user presses "Copy what is filed". */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnWords } from '../page/read/own-words';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('own words', readOwnWords));
