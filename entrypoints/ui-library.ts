/** Says what a frame's form is drawn with, when the popup asks. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worldsHere } from '../page/snapshot/ui-library';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('ui-library', worldsHere));
