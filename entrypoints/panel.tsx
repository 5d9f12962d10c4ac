/** The panel: injected into a portal's top frame by the background when there is something to show. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPanel } from '../components/panel/start';
import { reporting } from '../text/report';

// An arrow of its own: what it calls is then left out when WXT reads the entrypoint's options.
export default defineUnlistedScript(() => reporting('panel', startPanel));
