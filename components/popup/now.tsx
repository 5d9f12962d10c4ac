import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Look } from '../../messages/view';
import { matchPatterns } from '../../portals/hosts';
import { type Assessment, type ShownFinding, STATUSES } from '../../request/finding';
import { Button } from '../kit/button';
import { lookOf, Shape } from '../panel/shape';
import { Health } from './health';
import type { CurrentTab } from './tab';

/** What the current tab shows: the customer first, the verdict by shape and word, then the findings. */
export function Now({ tab }: { tab: CurrentTab | null }) {
  return (
    <section class="now" aria-labelledby="now-title" aria-busy={tab === null}>
      <h2 id="now-title">{i18n.t('popup.now.title')}</h2>
      {tab && (tab.assessment ? <Page assessment={tab.assessment} /> : <Nothing tab={tab} />)}
      {tab && <Health tab={tab} />}
    </section>
  );
}

/** The browser asks only right after a press. Its answer shows by itself, and a refusal leaves things as they are. */
const allowPortals = () =>
  // As said above: the popup shows what is granted.
  void browser.permissions.request({ origins: matchPatterns('required') }).catch(() => undefined);

function Nothing({ tab }: { tab: CurrentTab }) {
  return (
    <>
      <p class="verdict">
        <Shape look="none" />
        {i18n.t('popup.now.nothing')}
      </p>
      {tab.withheld.length > 0 && (
        <div class="warning" role="note">
          <p>
            {i18n.t('popup.now.noAccess')} <bdi>{tab.withheld.join(', ')}</bdi>
          </p>
          <Button look="main" onClick={allowPortals}>
            {i18n.t('options.clouds.allowPortals')}
          </Button>
        </div>
      )}
    </>
  );
}

function Page({ assessment }: { assessment: Assessment }) {
  const { findings } = assessment;
  const shown = findings
    .filter(({ status }) => status !== 'ok')
    .toSorted((a, b) => rank(a) - rank(b));
  const right = findings.filter(({ status }) => status === 'ok').map(({ title }) => title);
  return (
    <>
      <Who assessment={assessment} />
      <p class="verdict">
        <Shape look={lookAt(assessment)} />
        <strong>{headline(assessment)}</strong>
      </p>
      {shown.length > 0 && (
        <ul class="findings">
          {shown.map((finding) => (
            <Finding key={finding.check} finding={finding} />
          ))}
        </ul>
      )}
      {right.length > 0 && (
        <p class="quiet">{i18n.t('panel.checked', [right.join(i18n.t('popup.and'))])}</p>
      )}
    </>
  );
}

function Who({ assessment }: { assessment: Assessment }) {
  const { customer, customerName, customerTenantId } = assessment;
  const name = customerName ?? customer ?? customerTenantId;
  if (!name) return <p class="who">{i18n.t('panel.unknownDirectory')}</p>;
  const id = [customer, customerTenantId].find((text) => text && text !== name);
  return (
    <p class="who">
      <bdi>{name}</bdi>
      {id && <bdi class="quiet id">{id}</bdi>}
    </p>
  );
}

function Finding({ finding }: { finding: ShownFinding }) {
  const { status, title, message, observed, accepted } = finding;
  return (
    <li class={`finding is-${status}`}>
      <Shape look={lookOf(status)} size={16} />
      <div>
        <p class="finding-title">
          <span class="status">{i18n.t(`panel.status.${status}`)}</span> {title}
          {accepted && <span class="quiet"> · {i18n.t('panel.accepted')}</span>}
        </p>
        <p class="finding-message">{message}</p>
        {observed && (
          <p class="quiet">
            {i18n.t('panel.observed')} <bdi>{observed}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

const rank = ({ status, accepted }: ShownFinding) =>
  accepted ? STATUSES.length : STATUSES.indexOf(status);

const lookAt = ({ verdict, detecting }: Assessment): Look =>
  verdict ?? (detecting ? 'detecting' : 'none');

function headline({ verdict, detecting, badge }: Assessment): string {
  if (verdict === 'blocked') return i18n.t('panel.headline.blocked', Number(badge) || 1);
  if (verdict) return i18n.t(`panel.headline.${verdict}`);
  return i18n.t(detecting ? 'panel.headline.detecting' : 'panel.headline.none');
}
