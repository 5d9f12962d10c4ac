/** Put in after the panel, when it is drawn: where it covers nothing of the page, and which presses count. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { giveAround } from '../components/panel/around';
import { watchPresses } from '../components/panel/around/watch-presses';
import { watchSurroundings } from '../components/panel/around/watch-surroundings';
import { reporting } from '../text/report';

// An arrow of its own, as in `panel.tsx`.
export default defineUnlistedScript(() =>
  reporting('panel-around', () => giveAround({ watchSurroundings, watchPresses })),
);
