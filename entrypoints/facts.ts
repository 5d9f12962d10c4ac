/** Reads pages without a form: a customer, the customer list, a product's publisher. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFacts } from '../page/facts/facts';
import { nativeWire } from '../page/native';
import { indexCaptions, keyTexts, pickCaptions } from '../page/read/captions';
import captions from '../portals/captions/other.json';
import { reporting } from '../text/report';

const WANTED =
  'microsoft-id domain-name primary-domain-name company-name account service-management service-requests publisher-support';

export default defineUnlistedScript(() => reporting('facts', start));

function start(): void {
  const { lookUp } = indexCaptions(
    keyTexts(pickCaptions(captions, WANTED.split(' '))),
    document.documentElement.lang || navigator.language,
  );
  startFacts(lookUp, nativeWire());
}
