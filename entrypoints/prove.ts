/** Compares a form with what is painted: put into a frame beside its reader when the readings alone would be right. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveProver } from '../page/prove/left-prover';
import { prover } from '../page/prove/prover';
import { reporting } from '../text/report';

export default defineUnlistedScript(() => reporting('prove', () => leaveProver(prover)));
