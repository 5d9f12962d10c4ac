import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeWire } from '../page/native';
import { startReader } from '../page/reader';
import captions from '../portals/captions/form.json?keys';
import { CUES, HEADERS } from '../portals/cues';
import { HEADINGS, TITLES } from '../portals/headings';
import { portalHostOf } from '../portals/hosts';

export default defineUnlistedScript(() => {
  const isMicrosoft365 = portalHostOf(new URL(location.href))?.portal === 'microsoft-365';
  startReader(
    {
      captions,
      headings: HEADINGS,
      paneTitles: TITLES.microsoft365,
      cues: CUES,
      header: isMicrosoft365 ? HEADERS : '',
    },
    nativeWire(),
  );
});
