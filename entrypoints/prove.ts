/** Compares a form with what is painted: injected into a frame in addition to its reader when the readings alone would be ready. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveProver } from '../page/prove/left-prover';
import { prover } from '../page/prove/prover';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('prove', () => leaveProver(prover)));
