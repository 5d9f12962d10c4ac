/** Put into the frame that holds the form when the user presses "Show me" or has something put right. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToAct } from '../messages/act';
import { nativeApi } from '../messages/native';
import { fillFields, undoFill } from '../page/act/fill';
import { isFrameInSight } from '../page/act/in-sight';
import { reveal } from '../page/act/reveal';
import { report, reporting } from '../text/report';

const STARTED = Symbol.for('onbehalf.act');

export default defineUnlistedScript(() => reporting('act', start));

function start(): void {
  const world = globalThis as typeof globalThis & { [STARTED]?: true };
  if (world[STARTED]) return;
  world[STARTED] = true;
  const { runtime } = nativeApi();
  runtime.onMessage.addListener((message: ToAct, sender, reply) => {
    if (sender.id !== runtime.id) return;
    const failed = (error: unknown) => {
      report(error, message.kind);
      reply(undefined);
    };
    if (message.kind === 'act-reveal')
      reply({ shown: reporting('act-reveal', () => reveal(message.field, message.text)) ?? false });
    else if (message.kind === 'act-fill')
      void fillFields(message.values, message.doc).then(reply, failed);
    else if (message.kind === 'act-undo') void undoFill().then(reply, failed);
    else if (message.kind === 'act-frame')
      reply({ shown: reporting('act-frame', () => isFrameInSight(message.index)) ?? false });
    else return;
    // The answer comes later.
    return true;
  });
}
