import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { ConfirmMessage, KeptAnswer, Question, QuestionAnswer } from '../../messages/confirm';
import { Button } from '../kit/button';
import { Mark } from '../kit/mark';

/** @returns the background's answer; null when it cannot be reached. */
const ask = <T,>(message: ConfirmMessage): Promise<T | null> =>
  // The question is then said to be gone.
  browser.runtime.sendMessage(message).catch(() => null);

/** In milliseconds. */
const READY_AFTER = 500;

/**
 * A press that was meant for something else must not fall onto a window that has just come, or from which another one was
 * taken away by the first of two presses.
 * @returns whether the window has had the focus for a moment.
 */
function useRest(): boolean {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      setAtRest(false);
      if (document.hasFocus()) timer = setTimeout(() => setAtRest(true), READY_AFTER);
    };
    begin();
    const ending = new AbortController();
    for (const type of ['focus', 'blur']) addEventListener(type, begin, { signal: ending.signal });
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, []);
  return isAtRest;
}

/** Asks whether an answer given in the panel is to count from now on. */
export function ConfirmPage({ id }: { id: string }) {
  const [question, setQuestion] = useState<Question | 'gone' | null>(null);
  const isReady = useRest();
  useEffect(() => {
    void ask<QuestionAnswer>({ kind: 'confirm-get', id }).then((got) =>
      setQuestion((got?.ok && got.question) || 'gone'),
    );
  }, [id]);

  const answer = async (yes: boolean) => {
    const got = await ask<KeptAnswer>({ kind: 'confirm-answer', id, yes });
    if (got?.ok && got.isDone) window.close();
    else setQuestion('gone');
  };

  return (
    <>
      <header>
        <Mark size={22} />
        <h1>{i18n.t('confirm.title')}</h1>
      </header>
      <main>
        {question === 'gone' && <p role="alert">{i18n.t('confirm.gone')}</p>}
        {question !== null && question !== 'gone' && (
          <section class="allow">
            <p id="question">{question.question}</p>
            <p class="subject">
              <bdi>{question.subject}</bdi>
            </p>
            <div class="ob-actions">
              <Button
                variant="main"
                disabled={!isReady}
                aria-describedby="question"
                onClick={() => void answer(true)}
              >
                {i18n.t('common.yes')}
              </Button>
              <Button onClick={() => void answer(false)}>{i18n.t('common.cancel')}</Button>
            </div>
          </section>
        )}
      </main>
    </>
  );
}
