import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeWire } from '../page/native';
import { watch } from '../page/watcher';
import captions from '../portals/captions/titles.json';
import { TITLES } from '../portals/headings';
import { portalHostOf } from '../portals/hosts';
import { pageOf } from '../portals/pages';

export default defineUnlistedScript(() => {
  const portal = portalHostOf(new URL(location.href))?.portal;
  watch(
    {
      captions,
      titles: portal === 'microsoft-365' ? TITLES.microsoft365 : TITLES.azure,
      isPage: (url) => pageOf(url) !== null,
    },
    nativeWire(),
  );
});
