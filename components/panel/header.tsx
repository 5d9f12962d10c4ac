import type { ComponentChildren } from 'preact';
import type { PanelPlace, PanelState } from '../../messages/panel';
import type { Side } from './dock';
import { Move } from './move';
import { Press } from './press';
import { Shape } from './shape';

interface Props {
  state: PanelState;
  side: Side;
  top: number;
  put: (change: Partial<PanelPlace>) => void;
  onFold: () => void;
  children: ComponentChildren;
}

/** The customer first, then the verdict; one line when ready. */
export function Header({ state, side, top, put, onFold, children }: Props) {
  const { customer, headline, look, texts } = state;
  return (
    <header>
      <Shape look={look} size={24} />
      <div class="who">
        {customer && look !== 'ready' && (
          <p class="customer">
            <bdi class="name">{customer.name}</bdi>{' '}
            {customer.id !== null && customer.id !== customer.name && (
              <bdi class="quiet">{customer.id}</bdi>
            )}
          </p>
        )}
        <p class="headline">{headline}</p>
      </div>
      {children}
      <Move texts={texts} side={side} top={top} onPut={put} />
      <Press class="icon of-all" aria-label={texts.fold} aria-expanded={true} onPress={onFold}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path class="stroke" d="M4 8h8" />
        </svg>
      </Press>
    </header>
  );
}
