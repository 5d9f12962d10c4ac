import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { matchPatterns } from '../../portals/hosts';
import type { Assessment } from '../../request/finding';
import { ask } from '../data/ask';
import { Button } from '../kit/button';
import { Shape } from '../panel/shape';
import { Findings } from './findings';
import { Health } from './health';
import { closePopup } from './popup-window';
import type { CurrentTab } from './tab';
import { headlineOf, lookAt, nameOf } from './verdict';

/** The browser asks only right after a press. Its answer shows by itself. */
const allowPortals = () =>
  // A refusal leaves things as they are, and the popup goes on saying so.
  void browser.permissions.request({ origins: matchPatterns('required') }).catch(() => undefined);

/** What the current tab shows, in one line at the foot of the popup: the verdict, the customer; opened, all of it. */
export function ThisTab({ tab }: { tab: CurrentTab | null }) {
  const [isOpen, setOpen] = useState(false);
  const assessment = tab?.assessment ?? null;
  return (
    <section class="now" aria-label={i18n.t('popup.now.title')} aria-busy={tab === null}>
      {tab && tab.withheld.length > 0 && !assessment && <Withheld hosts={tab.withheld} />}
      <div class="now-line">
        {tab && (assessment || tab.portal) ? (
          <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              <Line tab={tab} />
            </summary>
            <div class="now-all">
              {assessment && <Full assessment={assessment} />}
              {assessment && <Findings assessment={assessment} />}
              <Health tab={tab} />
            </div>
          </details>
        ) : (
          <p class="now-none">{tab && <Nothing />}</p>
        )}
        {tab?.id && assessment && hasPanel(assessment) && <ShowButton tabId={tab.id} />}
      </div>
    </section>
  );
}

const hasPanel = ({ findings, detecting }: Assessment) => findings.length > 0 || detecting;

function Line({ tab }: { tab: CurrentTab }) {
  const { assessment, directory } = tab;
  if (!assessment) {
    return (
      <>
        <Shape look="none" size={18} />
        <span class="now-text">{directory ? <Who {...directory} /> : <Nothing />}</span>
      </>
    );
  }
  const { name } = nameOf(assessment);
  return (
    <>
      <Shape look={lookAt(assessment)} size={18} />
      <span class="now-text">
        <Who name={name} id={null} /> <strong>{headlineOf(assessment)}</strong>
      </span>
    </>
  );
}

const Nothing = () => <span class="quiet">{i18n.t('popup.now.nothing')}</span>;

/** What the line has no room for. */
function Full({ assessment }: { assessment: Assessment }) {
  const { name, id } = nameOf(assessment);
  return id && <p class="quiet">{[name, id].join(' · ')}</p>;
}

function Who({ name, id, isOwn }: { name: string | null; id: string | null; isOwn?: boolean }) {
  if (!name) return <span class="who">{i18n.t('panel.unknownDirectory')}</span>;
  return (
    <span class="who" title={[name, id].filter(Boolean).join(' · ')}>
      <bdi>{name}</bdi>
      {id && <bdi class="quiet id">{id}</bdi>}
      {isOwn && <span class="quiet"> {i18n.t('popup.now.own')}</span>}
    </span>
  );
}

/** Unfolds the panel on the page and goes there. */
function ShowButton({ tabId }: { tabId: number }) {
  const show = async () => {
    if ((await ask({ kind: 'tab-show-panel', tabId })) === true) closePopup();
  };
  return (
    <Button look="quiet" onClick={() => void show()}>
      {i18n.t('popup.now.show')}
    </Button>
  );
}

function Withheld({ hosts }: { hosts: readonly string[] }) {
  return (
    <div class="warning" role="note">
      <p>
        {i18n.t('popup.now.noAccess')} <bdi>{hosts.join(', ')}</bdi>
      </p>
      <Button look="main" onClick={allowPortals}>
        {i18n.t('options.clouds.allowPortals')}
      </Button>
    </div>
  );
}
