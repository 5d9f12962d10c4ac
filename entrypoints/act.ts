/** The hands: put into the frame that holds the form when the user presses "Show me" or "Fill in my details". */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToAct } from '../messages/act';
import { nativeApi } from '../messages/native';
import { fillFields, undoFill } from '../page/act/fill';
import { reveal } from '../page/act/reveal';

const STARTED = Symbol.for('onbehalf.act');

export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [STARTED]?: true };
  if (world[STARTED]) return;
  world[STARTED] = true;
  const { runtime } = nativeApi();
  runtime.onMessage.addListener((message: ToAct, sender, reply) => {
    if (sender.id !== runtime.id) return;
    if (message.kind === 'act-reveal') reply({ shown: reveal(message.field) });
    else if (message.kind === 'act-fill') void fillFields(message.values).then(reply);
    else if (message.kind === 'act-undo') void undoFill().then(reply);
    else return;
    // The answer comes later.
    return true;
  });
});
