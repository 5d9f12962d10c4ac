import type { PanelTexts } from '../../messages/panel';
import type { ViewItem } from '../../messages/view';
import { Actions } from './actions';
import type { RunCure } from './cure';
import type { Send } from './send';
import { outcomeOfStatus, Shape } from './shape';

interface Props {
  item: ViewItem;
  texts: PanelTexts;
  send: Send;
  run: RunCure;
  isMain: boolean;
}

/** One finding on a card of its own: what it is about, what was read, what to do. */
export function Finding({ item, texts, send, run, isMain }: Props) {
  const outcome = outcomeOfStatus(item.status);
  return (
    <li class={`finding is-${outcome}${item.accepted ? ' accepted' : ''}`}>
      <p class="top">
        <Shape outcome={outcome} size={16} />
        <strong>{item.title}</strong>{' '}
        <span class="word">{item.accepted ? texts.accepted : item.word}</span>
      </p>
      <Told item={item} texts={texts} />
      <Actions items={[item]} texts={texts} send={send} run={run} isMain={isMain} />
    </li>
  );
}

/** What was read and what to do about it. */
export function Told({ item, texts }: { item: ViewItem; texts: PanelTexts }) {
  const { message, observed, remembered } = item;
  return (
    <>
      {observed && !message.includes(observed) && (
        <p class="observed">
          {texts.observed} <bdi>{observed}</bdi>
        </p>
      )}
      <p class="message">
        <bdi>{message}</bdi>
        {remembered && <span class="quiet"> {texts.remembered}</span>}
      </p>
    </>
  );
}

/** Something to know and nothing to do: its name and what it says run on in one line. */
export function Note({ item, texts, send, run, isMain }: Props) {
  return (
    <li class="note">
      <p class="message">
        <strong>{item.title}</strong> <bdi>{item.message}</bdi>
      </p>
      <Actions items={[item]} texts={texts} send={send} run={run} isMain={isMain} />
    </li>
  );
}
