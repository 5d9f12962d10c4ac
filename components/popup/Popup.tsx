import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Shape } from '../panel/shape';
import { Finder } from './Finder';
import { Now } from './Now';
import { useCurrentTab } from './tab';

/** The popup: what the current tab shows, and the way into a customer's directory. */
export function Popup() {
  const tab = useCurrentTab();
  return (
    <>
      <header>
        <Shape look="none" size={22} />
        <h1>Onbehalf</h1>
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t('popup.options')}
        </button>
      </header>
      <main>
        <Now tab={tab} />
        <Finder />
      </main>
    </>
  );
}
