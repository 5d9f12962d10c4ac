import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linkFor } from '../../customer/links';
import { ENDS, FIRST, FORKS, type OutcomeId, type QuestionId } from '../../guide/decision';
import { textsIn } from '../../guide/guide';
import type { LinkId } from '../../portals/links';
import { domainOrId } from '../../portals/tenant';
import type { Assessment } from '../../request/finding';
import { camel } from '../camel';
import { openLink } from '../data/ask';
import { Button } from '../kit/button';

interface Props {
  assessment: Assessment | null;
  /** Shows an answer of the guide. */
  onRead: (id: string) => void;
}

type Step = { question: QuestionId } | { outcome: OutcomeId };

/** "Should this go to Microsoft?", one question at a time. */
export function Decision({ assessment, onRead }: Props) {
  const [path, setPath] = useState<Step[]>([]);
  const [started, setStarted] = useState(false);
  const { answers, questions, outcomes } = textsIn(i18n.t('options.lang'));
  const section = useRef<HTMLElement>(null);
  const hasMoved = useRef(false);
  // The button that was pressed may be gone; what stands in its place is read next.
  useLayoutEffect(() => {
    if (hasMoved.current && document.activeElement === document.body)
      section.current?.querySelector<HTMLElement>('.decision-text, button')?.focus();
    hasMoved.current = true;
  }, [path, started]);
  if (!started) {
    return (
      <section class="decision" ref={section}>
        <Button variant="main" onClick={() => setStarted(true)}>
          {i18n.t('popup.decision.title')}
        </Button>
      </section>
    );
  }
  const step = path.at(-1) ?? { question: FIRST };
  const go = (next: Step) => setPath([...path, next]);
  const back = () => (path.length === 0 ? setStarted(false) : setPath(path.slice(0, -1)));
  const links = 'question' in step ? (FORKS[step.question].links ?? []) : ENDS[step.outcome].links;
  return (
    <section class="decision" aria-labelledby="decision-title" ref={section}>
      <h2 id="decision-title">{i18n.t('popup.decision.title')}</h2>
      <p class="decision-text" role="status" tabIndex={-1}>
        {'question' in step ? questions[step.question] : outcomes[step.outcome]}
      </p>
      <Links ids={links} assessment={assessment} />
      {'outcome' in step && (
        <ul>
          {ENDS[step.outcome].read.map((id) => (
            <li key={id}>
              <Button variant="quiet" onClick={() => onRead(id)}>
                {answers[id].question}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="ob-actions">
        {'question' in step && (
          <>
            <Button onClick={() => go(FORKS[step.question].yes)}>{i18n.t('common.yes')}</Button>
            <Button onClick={() => go(FORKS[step.question].no)}>{i18n.t('common.no')}</Button>
          </>
        )}
        <Button variant="quiet" onClick={back}>
          {i18n.t('popup.decision.back')}
        </Button>
      </div>
    </section>
  );
}

/** Links into the directory of the customer that the current tab shows; none when it shows none. */
function Links({ ids, assessment }: { ids: readonly LinkId[]; assessment: Assessment | null }) {
  if (!assessment?.customer) return null;
  const { customer, cloud } = assessment;
  return (
    <ul>
      {ids.map((id) => {
        const url = linkFor(id, customer, cloud);
        if (!url) return null;
        return (
          <li key={id}>
            <Button variant="quiet" onClick={() => void openLink(url, customer)}>
              {`${i18n.t(`popup.link.${camel(id)}`)} (${domainOrId(customer)})`}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
