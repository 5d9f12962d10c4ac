/** The list at the side: what was expected and not found, and what the user can do about it. */

import type { CheckList, CheckState, Target } from '../../messages/field-check';
import type { CheckMessage } from '../../messages/field-check-messages';
import { make } from './dom-parts';
import type { Stage } from './stage';

type Send = (message: CheckMessage) => void;

export interface List {
  /** Draws what changed. */
  draw: (state: CheckState) => void;
}

/**
 * Stands in the top frame alone: the frame of a form may be too small for it, and what is expected is expected of all
 * frames together.
 */
export function makeList(stage: Stage, send: Send): List {
  const { ground, onPress } = stage;
  const body = make('div', 'body');
  const said = make('p', 'said', [], { role: 'status' });
  const title = make('h2', '');
  const side = make('button', 'icon', ['⇄'], { type: 'button' });
  const end = make('button', 'icon', ['✕'], { type: 'button' });
  const list = make('section', 'list', [make('header', '', [title, side, end]), said, body]);
  ground.append(list);
  onPress(end, () => send({ kind: 'check-end' }));
  onPress(side, () => void list.classList.toggle('at-start'));
  let before = '';
  let isFirst = true;
  let isOpen = false;

  const draw = (state: CheckState) => {
    const text = JSON.stringify(state);
    if (!state.list || text === before) return;
    before = text;
    const { texts } = state;
    list.lang = state.lang;
    list.setAttribute('aria-label', texts.title);
    title.textContent = texts.title;
    for (const [button, name] of [
      [end, texts.end],
      [side, texts.otherSide],
    ] as const) {
      button.setAttribute('aria-label', name);
      button.title = name;
    }
    if (said.textContent !== state.list.said) said.textContent = state.list.said;
    const focused = (stage.root.activeElement as HTMLElement | null)?.dataset.key;
    // It stays expanded, because the list is hidden while a press is awaited.
    isOpen = body.querySelector<HTMLDetailsElement>('details.more')?.open ?? isOpen;
    body.replaceChildren(...parts(state, state.list, { stage, send, open: isOpen }));
    // What was pressed is rebuilt; the focus stays where it was.
    const again = [...body.querySelectorAll<HTMLElement>('[data-key]')];
    if (focused) (again.find(({ dataset }) => dataset.key === focused) ?? end).focus();
    if (isFirst) (again[0] ?? end).focus({ preventScroll: true });
    isFirst = false;
  };
  return { draw };
}

interface Doing {
  stage: Stage;
  send: Send;
  open: boolean;
}

function button(
  { stage }: Doing,
  key: string,
  text: string,
  press: () => void,
  name = '',
): HTMLButtonElement {
  const made = make('button', '', [text], { type: 'button', 'data-key': key });
  if (name) made.setAttribute('aria-label', name);
  stage.onPress(made, press);
  return made;
}

function* parts(state: CheckState, list: CheckList, doing: Doing): Generator<Node> {
  const { texts, pointing } = state;
  const { send } = doing;
  if (pointing) {
    yield button(doing, 'cancel', texts.cancel, () => send({ kind: 'check-point', target: null }));
    return;
  }
  yield make('h3', '', [list.missing.length ? texts.missing : texts.nothingMissing]);
  const pointAt = (target: Target) => () => send({ kind: 'check-point', target });
  if (list.missing.length)
    yield make(
      'ul',
      'missing',
      list.missing.map(({ field, name, isElsewhere }) =>
        make('li', '', [
          make('span', 'what', [name]),
          isElsewhere
            ? make('small', '', [texts.notHere])
            : button(
                doing,
                `field:${field}`,
                texts.pointAt,
                pointAt(`field:${field}`),
                texts.pointAtThis.replace('$1', name),
              ),
        ]),
      ),
    );
  if (list.beside.length) {
    yield make('h3', '', [texts.beside]);
    yield make(
      'ul',
      'beside',
      list.beside.map(({ field, name, text }) =>
        make('li', '', [
          make('span', 'what', [make('bdi', '', [`“${text}”`]), make('small', '', [name])]),
          button(
            doing,
            `beside:${field} ${text}`,
            texts.harmless,
            () => send({ kind: 'check-harmless', field, text }),
            `${texts.harmless}: ${text}`,
          ),
        ]),
      ),
    );
  }
  if (list.checked) yield make('p', 'checked', [list.checked]);
  if (list.canConfirm) {
    const all = button(doing, 'right', texts.allRight, () => send({ kind: 'check-right' }));
    all.className = 'main';
    yield all;
  }
  yield details('read', `${texts.read} (${list.read.length})`, false, [
    make(
      'dl',
      '',
      list.read.flatMap(({ name, value }) => [
        make('dt', '', [name]),
        make('dd', '', [make('bdi', '', [value])]),
      ]),
    ),
  ]);
  yield details(
    'more',
    texts.more,
    doing.open,
    list.others.map(({ target, label }) => button(doing, target, label, pointAt(target))),
  );
}

function details(name: string, title: string, open: boolean, children: Node[]): HTMLElement {
  const made = make('details', name, [
    make('summary', '', [title], { 'data-key': `${name} title` }),
    ...children,
  ]);
  made.open = open;
  return made;
}
