import type { ComponentChildren } from 'preact';
import type { PanelState } from '../../messages/panel';
import { Shape } from './shape';

interface Props {
  state: PanelState;
  /** When all is well: the button behind which the rest stands. */
  children: ComponentChildren;
}

/** The customer first, then the verdict. The domain has a line of its own whatever the name: it alone says which directory. */
export function Header({ state, children }: Props) {
  const { view, texts } = state;
  const { customer, headline, outcome } = view;
  return (
    <header>
      <Shape outcome={outcome} size={24} />
      <div class="who" title={customer ? [customer.name, customer.id].join(' ').trim() : undefined}>
        {customer && outcome !== 'ready' && (
          <p class="name">
            <bdi>{customer.name}</bdi>
          </p>
        )}
        {outcome !== 'ready' && <Id id={customer?.id} />}
        <p class="headline">{headline}</p>
        {outcome === 'ready' && (
          <div class="line">
            <Id id={customer?.id} />
            {children}
          </div>
        )}
        {customer?.note && (
          <p class="quiet own" title={customer.note}>
            {texts.customerNote} <bdi>{customer.note}</bdi>
          </p>
        )}
        {customer?.provider && (
          <p class="quiet own" title={customer.provider}>
            {texts.provider} <bdi>{customer.provider}</bdi>
          </p>
        )}
      </div>
    </header>
  );
}

const Id = ({ id }: { id: string | null | undefined }) =>
  id ? (
    <p class="quiet id">
      <bdi>{id}</bdi>
    </p>
  ) : null;
