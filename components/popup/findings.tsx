import { i18n } from '#i18n';
import type { AssessmentView, ViewItem } from '../../messages/view';
import { outcomeOfStatus, Shape } from '../panel/shape';

/** What the checks say of the current tab, heaviest first. */
export function Findings({ view: { groups, later, notes, checked } }: { view: AssessmentView }) {
  const items = [...groups.flatMap((group) => group.items), ...notes];
  return (
    <>
      {items.length > 0 && (
        <ul class="findings">
          {items.map((item) => (
            <Finding key={item.check} item={item} />
          ))}
        </ul>
      )}
      {[later.text, checked].filter(Boolean).map((text) => (
        <p class="quiet" key={text}>
          {text}
        </p>
      ))}
    </>
  );
}

function Finding({ item }: { item: ViewItem }) {
  const { status, word, title, message, observed, accepted } = item;
  return (
    <li class={`finding is-${status}`}>
      <Shape outcome={outcomeOfStatus(status)} size={16} />
      <div>
        <p class="finding-title">
          <span class="status">{word}</span> {title}
          {accepted && <span class="quiet"> · {i18n.t('panel.accepted')}</span>}
        </p>
        <p class="finding-message">{message}</p>
        {observed && !message.includes(observed) && (
          <p class="quiet">
            {i18n.t('panel.observed')} <bdi>{observed}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}
