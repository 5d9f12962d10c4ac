import { useId } from 'preact/hooks';
import type { PanelTexts } from '../../messages/panel';
import type { ViewGroup, ViewItem } from '../../messages/view';
import { Actions } from './actions';
import type { RunCure } from './cure';
import { Told } from './finding';
import { Press } from './press';
import type { Send } from './send';
import { outcomeOfStatus, Shape } from './shape';

interface Props {
  group: ViewGroup;
  texts: PanelTexts;
  send: Send;
  run: RunCure;
  /** The contact details can be filled in from the profile. */
  canFill: boolean;
  isMain: boolean;
}

/** Several findings that have one cure, on one card with one button. */
export function Card({ group, texts, send, run, canFill, isMain }: Props) {
  const titleId = useId();
  const { kind, title, items } = group;
  const [worst] = items;
  const outcome = outcomeOfStatus(worst?.status ?? 'note');
  const isOver = items.every(({ accepted }) => accepted);
  return (
    <section
      class={`finding is-${outcome}${isOver ? ' accepted' : ''}`}
      aria-labelledby={titleId}
      role="group"
    >
      <p class="top">
        <Shape outcome={outcome} size={16} />
        <strong id={titleId}>{title}</strong>
      </p>
      <ul class="values">
        {items.map((item) => (
          <Value key={item.check} item={item} texts={texts} isBrief={kind === 'set-up'} />
        ))}
      </ul>
      <Actions items={items} texts={texts} send={send} run={run} isMain={isMain}>
        {kind === 'set-up' ? (
          <Press
            class="main small"
            aria-describedby={titleId}
            onPress={() => void send({ kind: 'open-options' })}
          >
            {texts.setUp}
          </Press>
        ) : (
          canFill && (
            <Press
              class={isMain ? 'main small' : 'small'}
              aria-describedby={titleId}
              onPress={() => run('contacts')}
            >
              {texts.fill}
            </Press>
          )
        )}
      </Actions>
    </section>
  );
}

/** @param isBrief the card's heading says what to do; the message is for those who hear the item alone. */
function Value(props: { item: ViewItem; texts: PanelTexts; isBrief: boolean }) {
  const { item, texts, isBrief } = props;
  return (
    <li class={`value is-${outcomeOfStatus(item.status)}${item.accepted ? ' accepted' : ''}`}>
      <strong aria-hidden="true">{isBrief ? item.title : item.short}</strong>{' '}
      <span class="unseen">
        {item.title}
        {!item.accepted && ` ${item.word}`}
      </span>{' '}
      {item.accepted && <span class="word">{texts.accepted} </span>}
      {isBrief ? (
        <>
          <bdi>{item.observed}</bdi> <span class="unseen">{item.message}</span>
        </>
      ) : (
        <Told item={item} texts={texts} />
      )}
    </li>
  );
}
