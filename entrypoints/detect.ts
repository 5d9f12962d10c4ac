/** The detector: injected into a frame that passes the watcher's prefilter. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formDetector } from '../page/detect/detect';
import { offerDetector } from '../page/detect/offer';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('detect', () => offerDetector(formDetector())));
