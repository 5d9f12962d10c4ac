import { useId, useState } from 'preact/hooks';
import type { RevealResult } from '../../messages/act';
import type { Answer, PanelItem, PanelTexts } from '../../messages/panel';
import { Confirm } from './confirm';
import { Press } from './press';
import type { Send } from './send';
import { lookOf, Shape } from './shape';

/** One finding: what it is about, what was read, what to do and why. */
export function Finding({ item, texts, send }: { item: PanelItem; texts: PanelTexts; send: Send }) {
  const titleId = useId();
  const [asked, setAsked] = useState<Answer | null>(null);
  const [notHere, setNotHere] = useState(false);
  const question = item.answers.find(({ answer }) => answer === asked);

  const show = async () => {
    const result = await send<RevealResult>({
      kind: 'reveal',
      check: item.check,
    });
    setNotHere(result?.shown !== true);
  };

  return (
    <li class={`finding is-${lookOf(item.status)}${item.accepted ? ' accepted' : ''}`}>
      <p class="top">
        <Shape look={lookOf(item.status)} size={16} />
        <span class="word">{item.accepted ? texts.accepted : item.word}</span>{' '}
        <strong id={titleId}>{item.title}</strong>
      </p>
      {item.observed && !item.message.includes(item.observed) && (
        <p class="observed">
          {texts.observed} <bdi>{item.observed}</bdi>
        </p>
      )}
      <p class="message">
        <bdi>{item.message}</bdi>
      </p>
      {item.remembered && <p class="quiet">{texts.remembered}</p>}
      {(item.why || item.source) && (
        <p class="quiet">
          {item.why}{' '}
          {item.source && (
            <a href={item.source.url} target="_blank" rel="noopener noreferrer">
              {item.source.label}
              <span class="unseen"> ({texts.newTab})</span>
            </a>
          )}
        </p>
      )}
      {notHere && <p role="status">{texts.notHere}</p>}
      {question ? (
        <Confirm
          text={question.confirm}
          texts={texts}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            void send({
              kind: 'answer',
              check: item.check,
              answer: question.answer,
            });
          }}
        />
      ) : (
        (item.canShow || item.canAccept || item.answers.length > 0) && (
          <div class="actions">
            {item.canShow && (
              <Press class="small" aria-describedby={titleId} onPress={() => void show()}>
                {texts.showMe}
              </Press>
            )}
            {item.answers.map(({ answer, label }) => (
              <Press
                key={answer}
                class="small"
                aria-describedby={titleId}
                onPress={() => setAsked(answer)}
              >
                {label}
              </Press>
            ))}
            {item.canAccept && (
              <Press
                class="small plain"
                aria-describedby={titleId}
                onPress={() =>
                  void send({
                    kind: 'accept',
                    check: item.check,
                    accepted: !item.accepted,
                  })
                }
              >
                {item.accepted ? texts.acceptedUndo : texts.accept}
              </Press>
            )}
          </div>
        )
      )}
    </li>
  );
}
