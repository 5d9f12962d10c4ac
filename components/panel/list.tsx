import type { PanelState } from '../../messages/panel';
import type { ViewGroup } from '../../messages/view';
import { Card } from './card';
import type { RunCure } from './cure';
import { Finding, Note } from './finding';
import type { Send } from './send';

interface Props {
  state: PanelState;
  send: Send;
  run: RunCure;
  /** False: what there is to know stands behind a button. */
  hasNotes: boolean;
}

/**
 * All findings. The card with the contact details comes first for the keyboard and for screen readers, since its button
 * is what one comes for; for the eye, what is heavier stands above it.
 */
export function FindingList({ state, send, run, hasNotes }: Props) {
  const { view, texts, cure } = state;
  const { groups, later, notes } = view;
  const common = { texts, send, run, isMain: cure !== 'both' };
  const cards = groups.filter(({ kind }) => kind !== 'one');
  const first = groups.findIndex(({ kind }) => kind !== 'one');
  const singles = (from: readonly ViewGroup[]) => from.filter(({ kind }) => kind === 'one');
  const above = first > 0 ? singles(groups.slice(0, first)) : [];
  const below = singles(groups.slice(Math.max(first, 0)));
  const list = (some: readonly ViewGroup[], name: string) =>
    some.length > 0 && (
      <ul class={name}>
        {some.flatMap(({ items }) =>
          items.map((item) => <Finding key={item.check} item={item} {...common} />),
        )}
      </ul>
    );
  return (
    <div class="findings">
      {cards.map((group) => (
        <Card
          key={group.kind}
          group={group}
          {...common}
          canFill={cure === 'contacts' || cure === 'both'}
        />
      ))}
      {list(above, 'above')}
      {list(below, 'below')}
      {later.items.length > 0 && (
        <div class="later">
          <p aria-hidden="true">{later.text}</p>
          {/* The line sums them up for the eye; each is listed for those who hear. */}
          <ul class="unseen">
            {later.items.map(({ check, title, message }) => (
              <li key={check}>
                {title}: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {hasNotes && notes.length > 0 && (
        <ul class="notes">
          {notes.map((item) => (
            <Note key={item.check} item={item} {...common} />
          ))}
        </ul>
      )}
    </div>
  );
}
