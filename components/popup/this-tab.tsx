import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askPermissions } from '../../consent/optional';
import type { AssessmentView } from '../../messages/view';
import { matchPatterns } from '../../portals/hosts';
import { ask } from '../data/ask';
import { Button } from '../kit/button';
import { Shape } from '../panel/shape';
import { Findings } from './findings';
import { Health } from './health';
import { closePopup } from './popup-window';
import type { CurrentTab } from './tab';

/** The popup shows the answer by itself. */
const allowPortals = () => void askPermissions({ origins: matchPatterns('required') });

/** What the current tab shows, in one line at the foot of the popup: the verdict, the customer; opened, all of it. */
export function ThisTab({ tab }: { tab: CurrentTab | null }) {
  const [isOpen, setOpen] = useState(false);
  const view = tab?.view ?? null;
  return (
    <section class="now" aria-label={i18n.t('popup.now.title')} aria-busy={tab === null}>
      {tab && tab.withheld.length > 0 && !view && <Withheld hosts={tab.withheld} />}
      <div class="now-line">
        {tab && (view || tab.portal) ? (
          <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              <Line tab={tab} />
            </summary>
            <div class="now-all">
              {view && <Full view={view} />}
              {view && <Findings view={view} />}
              <Health tab={tab} />
            </div>
          </details>
        ) : (
          <p class="now-none">{tab && <Nothing />}</p>
        )}
        {tab?.id && view && hasPanel(view) && <ShowButton tabId={tab.id} />}
      </div>
    </section>
  );
}

const hasPanel = ({ outcome, groups, notes, later, checked }: AssessmentView) =>
  outcome !== 'none' || groups.length + notes.length + later.items.length > 0 || checked !== '';

function Line({ tab: { view, directory } }: { tab: CurrentTab }) {
  return (
    <>
      <Shape outcome={view?.outcome ?? 'none'} size={18} />
      <span class="now-text">
        {view ? (
          <>
            <Who name={view.customer?.name ?? null} id={null} /> <strong>{view.short}</strong>
          </>
        ) : directory ? (
          <Who {...directory} />
        ) : (
          <Nothing />
        )}
      </span>
    </>
  );
}

const Nothing = () => <span class="quiet">{i18n.t('popup.now.nothing')}</span>;

/** What the line has no room for. */
function Full({ view: { customer } }: { view: AssessmentView }) {
  if (!customer) return null;
  const { name, id, note, provider } = customer;
  return (
    <>
      {id && <p class="quiet">{[name, id].join(' · ')}</p>}
      {note && <p class="note">{note}</p>}
      {provider && (
        <p class="note">
          <span class="quiet">{i18n.t('organization.provider')}</span> {provider}
        </p>
      )}
    </>
  );
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
    <Button variant="quiet" onClick={() => void show()}>
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
      <Button variant="main" onClick={allowPortals}>
        {i18n.t('options.clouds.allowPortals')}
      </Button>
    </div>
  );
}
