import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CUSTOMERS_CHANNEL } from '../../messages/channels';
import type { Policy } from '../../policy/policy';
import { customerSubscriptions } from '../../storage/subscriptions';
import { ask } from '../data/ask';
import { useBook } from '../data/use-book';
import { useUndo } from '../data/use-undo';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { Switch } from '../kit/switch';
import { UndoBar } from '../kit/undo-bar';
import { OptionalChecks } from './optional-checks';

/** What happens on the form itself, and what the user said there that can be taken back nowhere else. */
export function BeforeCreate({ policy }: { policy: Policy }) {
  const choices = useBook()?.choices;
  const subscriptions = useSubscriptions();
  const clearing = useUndo();
  if (!choices) return null;
  return (
    <Section id="before-create" title={i18n.t('beforeCreate.title')}>
      <Switch
        id="ask-first"
        on={choices.askFirst}
        label={i18n.t('beforeCreate.askFirst')}
        hint={i18n.t('beforeCreate.askFirstHint')}
        onTurn={(on) => void ask({ kind: 'settings-save', changes: { askFirst: on } })}
      />
      <OptionalChecks choices={choices} policy={policy} />
      {subscriptions > 0 && !clearing.pending && (
        <p>
          {i18n.t('beforeCreate.subscriptions', subscriptions)}{' '}
          <Button
            onClick={() =>
              clearing.remove({
                id: 'subscriptions',
                name: i18n.t('beforeCreate.subscriptions', subscriptions),
                commit: async () => (await ask({ kind: 'subscriptions-forget' })).ok,
              })
            }
          >
            {i18n.t('beforeCreate.forget')}
          </Button>
        </p>
      )}
      <UndoBar
        pending={clearing.pending}
        failed={clearing.failed}
        onUndo={clearing.undo}
        focusAfter={() => document.getElementById('ask-first')?.focus()}
      />
    </Section>
  );
}

/** @returns how many subscriptions the user called a customer's. */
function useSubscriptions(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const refresh = () => void customerSubscriptions().then(({ length }) => setCount(length));
    const channel = new BroadcastChannel(CUSTOMERS_CHANNEL);
    channel.addEventListener('message', refresh);
    refresh();
    return () => channel.close();
  }, []);
  return count;
}
