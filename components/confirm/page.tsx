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

/** A press that was meant for the page beneath must not fall onto a window that has just come. */
const READY_AFTER = 500;

/** Asks whether an answer given in the panel is to count from now on. */
export function ConfirmPage({ id }: { id: string }) {
  const [question, setQuestion] = useState<Question | 'gone' | null>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void ask<QuestionAnswer>({ kind: 'confirm-get', id }).then((got) =>
      setQuestion((got?.ok && got.question) || 'gone'),
    );
    const timer = setTimeout(() => setReady(true), READY_AFTER);
    return () => clearTimeout(timer);
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
