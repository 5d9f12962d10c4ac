import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeWire } from '../page/native';
import { startReader } from '../page/read/reader';
import captions from '../portals/captions/form.json?keys';
import { HEADINGS, TITLES } from '../portals/headings';
import { portalHostOf } from '../portals/hosts';
import { HEADERS, SIGN_SELECTORS } from '../portals/sign-selectors';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('read', start));

function start(): void {
  const isMicrosoft365 = portalHostOf(new URL(location.href))?.portal === 'microsoft-365';
  startReader(
    {
      captions,
      headings: HEADINGS,
      paneTitles: TITLES.microsoft365,
      cues: SIGN_SELECTORS,
      header: isMicrosoft365 ? HEADERS : '',
    },
    nativeWire(),
  );
}
