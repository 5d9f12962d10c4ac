import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Assessment } from '../../request/finding';
import { activeOf, useProfiles } from '../data/use-profile';
import { Button } from '../kit/button';
import { Mark } from '../kit/mark';
import { Finder } from './finder';
import { Organization } from './organization';
import type { HandOver } from './request';
import { SideButton } from './side';
import { useCurrentTab } from './tab';
import { ThisTab } from './this-tab';

const VIEWS = ['customers', 'guide', 'requests'] as const;
type View = (typeof VIEWS)[number];

/** The popup: the way into a customer's directory, the answers, the requests; what the current tab shows at its foot. */
export function Popup({ query }: { query: string }) {
  const tab = useCurrentTab();
  const [view, setView] = useState<View>('customers');
  const profiles = useProfiles();
  const assessment = tab?.assessment ?? null;
  return (
    <>
      <header>
        <Mark size={22} />
        <h1 class="ob-hidden">Onbehalf</h1>
        <nav aria-label={i18n.t('popup.views')}>
          {VIEWS.map((each) => (
            <Button
              key={each}
              variant="quiet"
              aria-current={view === each ? 'true' : undefined}
              onClick={() => setView(each)}
            >
              {i18n.t(`popup.view.${each}`)}
            </Button>
          ))}
        </nav>
        <SideButton />
        <OptionsButton />
      </header>
      <main>
        {view === 'customers' && (
          <Finder assessment={assessment} profile={activeOf(profiles.state)} query={query} />
        )}
        {view === 'guide' && <LateGuide assessment={assessment} />}
        {view === 'requests' && <LateRequests policy={profiles.state?.policy ?? {}} />}
        <Organization profiles={profiles} />
      </main>
      <ThisTab tab={tab} />
    </>
  );
}

const OptionsButton = () => (
  <Button
    variant="icon"
    aria-label={i18n.t('popup.options')}
    title={i18n.t('popup.options')}
    onClick={() => void browser.runtime.openOptionsPage()}
  >
    <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6l1.4 1.4M11 11l1.4 1.4M3.6 12.4L5 11M11 5l1.4-1.4" />
    </svg>
  </Button>
);

/** The guide's texts are loaded when they are asked for: the popup's first paint does not wait for them. */
function LateGuide({ assessment }: { assessment: Assessment | null }) {
  const [Guide, setGuide] = useState<ComponentType<{ assessment: Assessment | null }> | null>(null);
  useEffect(() => {
    void import('./guide').then((module) => setGuide(() => module.Guide));
  }, []);
  return Guide && <Guide assessment={assessment} />;
}

function LateRequests(props: { policy: HandOver }) {
  const [Requests, setRequests] = useState<ComponentType<{ policy: HandOver }> | null>(null);
  useEffect(() => {
    void import('./requests').then((module) => setRequests(() => module.Requests));
  }, []);
  return Requests && <Requests {...props} />;
}
