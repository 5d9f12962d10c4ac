/** While a press is awaited: nothing of it reaches the page, and every field can be pressed by the keyboard as well. */

import type { Target } from '../../messages/field-check';
import { allRoots, textOf } from '../dom';
import type { Pointed } from './aim';
import { beneath, candidatesFor, captionOf, controlAt, tellPointed } from './aim';
import { make } from './dom-parts';
import { setAttribute, styleFor } from './marks';
import type { Stage } from './stage';
import { type Part, visiblePart } from './visible-part';

export interface Pointing {
  /** Puts the buttons where the fields stand now. */
  draw: () => void;
  end: () => void;
}

interface Options {
  stage: Stage;
  target: Target;
  controls: () => readonly Element[];
  /** The first field takes the keyboard's focus. */
  takesFocus: boolean;
  /** @param pointed null where a press told nothing. */
  onPointed: (pointed: Pointed | null) => void;
}

/** @returns the window without the frames in it, as a clip path. */
function aroundFrames(): string {
  const at = (x: number, y: number) => `${x.toFixed(0)}px ${y.toFixed(0)}px`;
  const ring = ({ left, top, width, height }: Part) => [
    at(left, top),
    at(left + width, top),
    at(left + width, top + height),
    at(left, top + height),
    at(left, top),
    '0 0',
  ];
  const frames = allRoots(document).flatMap((root) => [...root.querySelectorAll('iframe')]);
  const holes = frames.slice(0, MOST_FRAMES).flatMap((frame) => visiblePart(frame) ?? []);
  const window = { left: 0, top: 0, width: innerWidth, height: innerHeight };
  return `polygon(evenodd, ${[window, ...holes].flatMap(ring).join()})`;
}

/** More frames than this no portal shows at once. */
const MOST_FRAMES = 30;

/** Lays a shield over the page, with a button over each field. */
export function startPointing(options: Options): Pointing {
  const { stage, target, controls, onPointed } = options;
  const layer = make('div', 'pointing');
  const shield = make('div', 'shield');
  const hover = make('div', 'hover');
  layer.append(shield, hover);
  stage.ground.prepend(layer);
  const buttons = new Map<Element, HTMLElement>();
  const isOurs = (element: Element) => element === stage.host;
  const point = (element: Element | null) =>
    onPointed(element && tellPointed(target, element, controls()));
  stage.onPress(shield, ({ clientX, clientY }) => point(beneath(clientX, clientY, isOurs)));
  const ended = new AbortController();
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      const at = beneath(clientX, clientY, isOurs);
      const part = at && visiblePart(controlAt(at, controls()) ?? at);
      setAttribute(hover, 'style', part ? styleFor(part) : 'display:none');
    },
    { capture: true, passive: true, signal: ended.signal },
  );

  const draw = () => {
    // What stands in a frame is pressed in that frame, on a shield of its own.
    setAttribute(shield, 'style', `clip-path:${aroundFrames()}`);
    const all = candidatesFor(target, controls());
    for (const [element, button] of buttons) {
      if (all.includes(element)) continue;
      button.remove();
      buttons.delete(element);
    }
    for (const element of all) {
      const button = buttons.get(element) ?? buttonFor(element);
      const part = visiblePart(element);
      setAttribute(button, 'style', part ? styleFor(part) : '');
      setAttribute(button, 'class', part ? 'target' : 'target away');
    }
  };
  const buttonFor = (element: Element): HTMLElement => {
    const isControl = controls().includes(element);
    const label = isControl ? captionOf(element, controls()) : textOf(element);
    const button = make('button', 'target', [], { type: 'button', 'aria-label': label || '?' });
    // Out of sight it can still be reached by the keyboard.
    button.addEventListener('focus', () =>
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    stage.onPress(button, () => point(element));
    buttons.set(element, button);
    layer.append(button);
    return button;
  };
  draw();
  if (options.takesFocus) [...buttons.values()][0]?.focus({ preventScroll: true });
  return {
    draw,
    end() {
      ended.abort();
      layer.remove();
    },
  };
}
