/**
 * The field check: put into every frame of a tab when the user asks what was read. Outlines each field with its name and
 * value; in the top frame lists what was expected and not found. Nothing of the page is changed.
 */

import type { CheckState, ToCheck } from '../../messages/field-check';
import type { CheckMessage } from '../../messages/field-check-messages';
import { nativeApi } from '../../messages/native';
import { allRoots } from '../dom';
import { findControls } from '../read/controls';
import { getRegistry } from '../read/registry';
import { type List, makeList } from './list';
import { makeMarks } from './marks';
import { type Pointing, startPointing } from './pointing';
import { makeStage } from './stage';

const STARTED = Symbol.for('onbehalf.check-fields');
type World = typeof globalThis & { [STARTED]?: true };

/** Whether the page looks dark, as a whole and around an element. */
export interface Dark {
  ofPage: () => boolean;
  around: (element: Element) => boolean;
}

/** Listens to the background; a second start in the same document does nothing. */
export function startCheckFields(dark: Dark): void {
  const world = globalThis as World;
  if (world[STARTED]) return;
  world[STARTED] = true;
  const { runtime } = nativeApi();
  let running: Running | null = null;
  const end = () => {
    running?.end();
    running = null;
  };
  const send = (message: CheckMessage) => {
    // After an update there is nobody to send to: the id is gone.
    if (!runtime?.id) end();
    // Whoever does not hear it is gone, and the press is lost with it.
    else void runtime.sendMessage(message).catch(() => undefined);
  };
  runtime.onMessage.addListener((message: ToCheck, sender, reply) => {
    if (sender.id !== runtime.id) return;
    if (message.kind === 'check-hide') end();
    else if (message.kind !== 'check-show') return;
    else {
      running ??= run(dark, send);
      running.show(message.state);
    }
    reply(true);
  });
}

interface Running {
  show: (state: CheckState) => void;
  end: () => void;
}

/** Where no reader is, because nothing is recognized, the user can still point at a field. */
function controlsNow(): readonly Element[] {
  return getRegistry()?.form().controls ?? findControls(allRoots(document));
}

function run(dark: Dark, send: (message: CheckMessage) => void): Running {
  const ended = new AbortController();
  let state: CheckState | null = null;
  let pointing: Pointing | null = null;
  const escape = () => {
    if (state?.pointing) send({ kind: 'check-point', target: null });
    else send({ kind: 'check-end' });
  };
  const stage = makeStage(dark.ofPage(), escape, ended.signal);
  const marks = makeMarks(stage.ground, dark.around);
  let list: List | null = null;
  let controls: readonly Element[] = [];

  const point = (next: CheckState) => {
    if (state?.pointing === next.pointing) return;
    pointing?.end();
    pointing = null;
    const target = next.pointing;
    if (!target) return;
    controls = controlsNow();
    pointing = startPointing({
      stage,
      target,
      controls: () => controls,
      takesFocus: next.takesFocus,
      onPointed: (pointed) =>
        send({
          kind: 'check-pointed',
          target,
          lang: (document.documentElement.lang || navigator.language).slice(0, 35),
          text: pointed?.text ?? '',
          ...(pointed?.anchor && { anchor: pointed.anchor }),
        }),
    });
  };
  /** Drawn with the page: what scrolls, folds or grows takes its outline along. */
  const draw = () => {
    if (ended.signal.aborted) return;
    if (!stage.stands()) {
      // Nobody sees it: the panel stands in its place again.
      send({ kind: 'check-end' });
      return;
    }
    if (state) {
      const registry = getRegistry();
      if (pointing && registry) controls = registry.form().controls;
      marks.draw(registry?.form().fields ?? [], state);
      pointing?.draw();
    }
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  return {
    show(next) {
      point(next);
      state = next;
      if (!next.list) return;
      list ??= makeList(stage, send);
      list.draw(next);
    },
    end() {
      pointing?.end();
      ended.abort();
    },
  };
}
