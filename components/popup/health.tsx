import { type ComponentChildren, Fragment } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { RecognizedFields } from '../../messages/tab-state';
import type { Portal } from '../../portals/hosts';
import { isRequestPage, type PageId } from '../../portals/pages';
import type { Assessment } from '../../request/finding';
import { camel } from '../camel';
import { ask } from '../data/ask';
import { useNow } from '../data/use-now';
import { formCheckText } from '../form-check';
import { Button } from '../kit/button';
import { spokenLanguage } from '../spoken-language';
import { ago } from './ago';
import { closePopup } from './popup-window';
import type { CurrentTab } from './tab';

const PORTALS: Readonly<Record<Portal, () => string>> = {
  azure: () => i18n.t('popup.group.azure'),
  entra: () => i18n.t('popup.link.entra'),
  intune: () => i18n.t('popup.link.intune'),
  'microsoft-365': () => i18n.t('popup.group.microsoft365'),
  'power-platform': () => i18n.t('popup.link.powerPlatform'),
  'partner-center': () => i18n.t('popup.group.partnerCenter'),
  marketplace: () => i18n.t('popup.health.marketplace'),
};

const PAGES: Readonly<Record<PageId, () => string>> = {
  'azure/new-support-request': () => i18n.t('popup.link.azureNewRequest'),
  'azure/support-overview': () => i18n.t('popup.link.microsoft365Support'),
  'microsoft-365/support': () => i18n.t('popup.link.microsoft365Support'),
  'intune/support': () => i18n.t('popup.link.microsoft365Support'),
  'power-platform/support': () => i18n.t('popup.link.microsoft365Support'),
  'partner-center/customer-list': () => i18n.t('popup.view.customers'),
  'partner-center/customer': () => i18n.t('popup.find.label'),
  'partner-center/customer-requests': () => i18n.t('popup.link.partnerRequests'),
  'partner-center/own-support': () => i18n.t('popup.link.microsoft365Support'),
  'marketplace/product': () => i18n.t('popup.health.product'),
};

/** What was recognised of the tab's portal, and the way to report that it looks different. */
export function Health({ tab }: { tab: CurrentTab }) {
  const { portal, assessment, recognized, formCheck, id } = tab;
  if (!portal || id === null) return null;
  const name = PORTALS[portal.portal]();
  const different = () => {
    void browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${id}` as '/') });
  };
  const check = async () => {
    if ((await ask({ kind: 'tab-check-fields', tabId: id })) === true) closePopup();
  };
  return (
    <div class="health">
      {assessment && recognized ? (
        <Recognised assessment={assessment} recognized={recognized} name={name} />
      ) : (
        <p>
          {name} · {i18n.t('popup.health.nothing')}
        </p>
      )}
      {formCheck && <p>{formCheckText(formCheck)}</p>}
      <Button variant="quiet" onClick={() => void check()}>
        {i18n.t('fieldCheck.show')}
      </Button>
      <Button variant="quiet" onClick={different}>
        {i18n.t('popup.health.different')}
      </Button>
    </div>
  );
}

interface Props {
  assessment: Assessment;
  recognized: RecognizedFields;
  /** The portal's. */
  name: string;
}

function Recognised({ assessment, recognized, name }: Props) {
  const { cloud, page } = assessment;
  const { at, read, unreadable, unknown } = recognized;
  const when = useAgo(at);
  const rows: [string, ComponentChildren][] = [
    [i18n.t('popup.health.page'), PAGES[page]()],
    [i18n.t('popup.cloud.label'), i18n.t(`popup.cloud.${camel(cloud)}`)],
    [i18n.t('popup.health.read'), read.length > 0 && <Captions captions={read} />],
    [
      i18n.t('panel.status.unreadable'),
      unreadable.length > 0 && <Captions captions={unreadable} />,
    ],
    [i18n.t('popup.health.unknown'), unknown > 0 && String(unknown)],
  ];
  const what = isRequestPage(page) ? i18n.t('popup.health.fields', read.length) : PAGES[page]();
  return (
    <details>
      <summary>
        {name} · {what} · {when}
      </summary>
      <dl>
        {rows.map(
          ([term, said]) =>
            said && (
              <Fragment key={term}>
                <dt>{term}</dt>
                <dd>{said}</dd>
              </Fragment>
            ),
        )}
      </dl>
    </details>
  );
}

/** As the page prints them. */
const Captions = ({ captions }: { captions: readonly string[] }) => (
  <>
    {captions.map((caption, n) => (
      <span key={n}>
        {n > 0 && i18n.t('common.comma')}
        <bdi>{caption}</bdi>
      </span>
    ))}
  </>
);

function useAgo(at: number): string {
  return ago(at, useNow(), spokenLanguage());
}
