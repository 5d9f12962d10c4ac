import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Assessment } from '../../request/finding';
import { Button } from '../kit/button';
import { Mark } from '../kit/mark';
import { Finder } from './finder';
import { Now } from './now';
import { Organisation } from './organisation';
import { SideButton } from './side';
import { useCurrentTab } from './tab';

const QUERY = new URLSearchParams(location.search).get('query')?.slice(0, 500) ?? '';

type View = 'customers' | 'guide' | 'requests';

/** The popup: what the current tab shows, the way into a customer's directory, the answers. */
export function Popup() {
  const tab = useCurrentTab();
  const [view, setView] = useState<View>('customers');
  const assessment = tab?.assessment ?? null;
  return (
    <>
      <header>
        <Mark size={22} />
        <h1>Onbehalf</h1>
        <SideButton />
        <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t('popup.options')}
        </Button>
      </header>
      <main>
        <Now tab={tab} />
        <nav aria-label={i18n.t('popup.views')}>
          {(['customers', 'guide', 'requests'] as const).map((each) => (
            <Button
              key={each}
              look="quiet"
              aria-current={view === each ? 'true' : undefined}
              onClick={() => setView(each)}
            >
              {i18n.t(`popup.view.${each}`)}
            </Button>
          ))}
        </nav>
        {view === 'customers' && <Finder assessment={assessment} query={QUERY} />}
        {view === 'guide' && <LateGuide assessment={assessment} />}
        {view === 'requests' && <LateRequests />}
        <Organisation />
      </main>
    </>
  );
}

/** The guide's texts are loaded when they are asked for: the popup's first paint does not wait for them. */
function LateGuide({ assessment }: { assessment: Assessment | null }) {
  const [Guide, setGuide] = useState<ComponentType<{ assessment: Assessment | null }> | null>(null);
  useEffect(() => {
    void import('./guide').then((module) => setGuide(() => module.Guide));
  }, []);
  return Guide && <Guide assessment={assessment} />;
}

function LateRequests() {
  const [Requests, setRequests] = useState<ComponentType | null>(null);
  useEffect(() => {
    void import('./requests').then((module) => setRequests(() => module.Requests));
  }, []);
  return Requests && <Requests />;
}
