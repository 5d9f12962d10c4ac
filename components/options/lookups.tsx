import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { requestConsent, revokeConsent } from '../../consent/consent';
import { askPermissions } from '../../consent/optional';
import type { Settings } from '../../storage/settings';
import { ask } from '../data/ask';
import { useBook } from '../data/use-book';
import { Section } from '../kit/section';
import { Switch } from '../kit/switch';

/** Firefox cannot ask for the context menu later. */
const canAskForMenu = (): boolean =>
  browser.runtime.getManifest().optional_permissions?.includes('contextMenus') ?? false;

const save = (changes: Partial<Settings>) => void ask({ kind: 'settings-save', changes });

/** What the popup and the address bar may do beyond the main thing; whatever asks anything is off at first. */
export function Lookups() {
  const book = useBook();
  if (!book) return null;
  const { choices, mayLookUp } = book;
  // The browser asks only right after a press: nothing may be awaited before.
  const turnLookup = (on: boolean) =>
    void (on ? requestConsent('lookup') : revokeConsent('lookup')).then((done) =>
      save({ lookup: on && done === true }),
    );
  const turnMenu = (on: boolean) =>
    void (on ? askPermissions({ permissions: ['contextMenus'] }) : Promise.resolve(true)).then(
      (done) => save({ menu: on && done }),
    );
  return (
    <Section id="lookups" title={i18n.t('customers.more.title')}>
      <Switch
        id="extra-links"
        on={choices.extraLinks}
        label={i18n.t('customers.more.extraLinks')}
        hint={i18n.t('customers.more.extraLinksHint')}
        onTurn={(on) => save({ extraLinks: on })}
      />
      {mayLookUp && (
        <Switch
          id="lookup"
          on={choices.lookup}
          label={i18n.t('popup.allow.title')}
          hint={i18n.t('customers.more.lookupHint')}
          onTurn={turnLookup}
        />
      )}
      <Switch
        id="omnibox"
        on={choices.omnibox}
        label={i18n.t('customers.more.omnibox')}
        hint={i18n.t('customers.more.omniboxHint')}
        onTurn={(on) => save({ omnibox: on })}
      />
      {canAskForMenu() && (
        <Switch
          id="menu"
          on={choices.menu}
          label={i18n.t('customers.more.menu')}
          hint={i18n.t('customers.more.menuHint')}
          onTurn={turnMenu}
        />
      )}
    </Section>
  );
}
