/** The watcher's closer look, put into a frame that may show a form. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formDetectorFor, offerDetector } from '../page/detect/detect';
import captions from '../portals/captions/titles.json?keys';
import { TITLES } from '../portals/headings';
import { portalHostOf } from '../portals/hosts';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('detect', start));

function start(): void {
  const isMicrosoft365 = portalHostOf(new URL(location.href))?.portal === 'microsoft-365';
  const titles: ReadonlySet<string> = isMicrosoft365 ? TITLES.microsoft365 : TITLES.azure;
  offerDetector(
    formDetectorFor({ captions, isTitle: (name) => titles.has(name), field: 'support-plan' }),
  );
}
