/** The field check: put into the frames of a portal's tab when the user asks what was read. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isDarkAround, pageIsDark } from '../components/panel/around/page-is-dark';
import { startCheckFields } from '../page/check-fields/check-fields';
import { reporting } from '../text/report';

export default defineUnlistedScript(() =>
  reporting('check-fields', () =>
    startCheckFields({ ofPage: () => pageIsDark(null), around: isDarkAround }),
  ),
);
