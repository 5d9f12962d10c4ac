import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { Finder } from './finder';
import { Now } from './now';
import { useCurrentTab } from './tab';

const QUERY = new URLSearchParams(location.search).get('query')?.slice(0, 500) ?? '';

/** The popup: what the current tab shows, and the way into a customer's directory. */
export function Popup() {
  const tab = useCurrentTab();
  return (
    <>
      <header>
        <Mark size={22} />
        <h1>Onbehalf</h1>
        <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t('popup.options')}
        </Button>
      </header>
      <main>
        <Now tab={tab} />
        <Finder assessment={tab?.assessment ?? null} query={QUERY} />
      </main>
    </>
  );
}
