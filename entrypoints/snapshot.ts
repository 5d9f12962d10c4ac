/** Takes a snapshot of a frame when the user reports that a page has changed. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '../page/snapshot/snapshot';
import { portalHostOf } from '../portals/hosts';
import { reporting } from '../text/report';

/** What is answered is the script's result: no page can ask for it, nor hear it. */
export default defineUnlistedScript(() =>
  portalHostOf(new URL(location.href))
    ? (reporting('snapshot', () => takeSnapshot(2_000_000)) ?? null)
    : null,
);
