import { i18n } from '#i18n';
import type { Option } from './option';
import type { Press } from './shortcuts';

interface Props {
  options: Option[];
  active: Option | undefined;
  onClick: (option: Option, event: Press) => void;
}

/** The modifier key, as it is printed on this computer's keyboard. */
const control = () => (/mac/i.test(navigator.platform) ? '⌘' : i18n.t('popup.ctrl'));

/** The customers that were found; the one that is chosen shows its keys here and its links below. */
export function Results({ options, active, onClick }: Props) {
  return (
    // The arrow keys of the field move through the list, as in every combobox.
    <div role="listbox" id="results" aria-label={i18n.t('popup.view.customers')} class="results">
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that owns the list has the keys
        <div
          key={option.id}
          role="option"
          id={`option-${index}`}
          tabIndex={-1}
          aria-selected={option === active}
          class="result"
          title={[option.name, option.detail].filter(Boolean).join(' · ')}
          // The focus stays in the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => onClick(option, event)}
        >
          <span class="result-name">
            {option.own.favourite && (
              <>
                <span aria-hidden="true">★ </span>
                <span class="ob-hidden">{i18n.t('popup.favourite')} </span>
              </>
            )}
            <bdi>{option.name}</bdi>
          </span>
          {option.detail && <bdi class="quiet result-detail">{option.detail}</bdi>}
          {option.from !== 'book' && (
            <span class="quiet result-from">{i18n.t(`popup.from.${option.from}`)}</span>
          )}
          {option === active && (
            <span class="quiet keys" id="customer-keys" aria-hidden="true">
              {i18n.t('popup.keys', [control()])}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
