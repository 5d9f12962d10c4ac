/** Reads pages without a form: a customer, the customer list, a product's publisher. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFacts } from '../page/facts/facts';
import { nativeWire } from '../page/native';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('facts', () => startFacts(nativeWire())));
