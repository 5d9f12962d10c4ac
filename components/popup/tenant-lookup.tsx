import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { TenantLookup as FoundTenant, TenantAnswer } from '../../customer/tenant-lookup';
import { handOver } from '../../messages/handed-over';
import { camel } from '../camel';
import { ask, inPrivateWindow, lookUp } from '../data/ask';
import { Button } from '../kit/button';
import { CopyButton } from '../kit/copy-button';
import { spokenLanguage } from '../spoken-language';

interface Props {
  domain: string;
  onFound: (tenant: FoundTenant) => void;
}

/** Whose tenant a domain is, asked of Microsoft's sign-in service; off until the user allowed it once. */
export function TenantLookup({ domain, onFound }: Props) {
  const [state, setState] = useState<TenantAnswer | 'idle' | 'asking'>('idle');
  const start = async () => {
    setState('asking');
    const answer = await lookUp(domain);
    setState(answer);
    if (answer.ok) onFound(answer.tenant);
    // The browser's question can lie under a popup: it is asked in a tab.
    else if (answer.reason === 'off') await askInTab(domain);
  };
  return (
    <div class="lookup">
      {state === 'asking' ? (
        <>
          <span>{i18n.t('popup.lookup.asking')}</span>
          <Button variant="quiet" onClick={() => void ask({ kind: 'lookup-cancel', domain })}>
            {i18n.t('common.cancel')}
          </Button>
        </>
      ) : (
        !(typeof state === 'object' && state.ok) && (
          <Button
            variant="quiet"
            aria-label={i18n.t('popup.lookup.startFor')}
            onClick={() => void start()}
          >
            {i18n.t('popup.lookup.start')}
          </Button>
        )
      )}
      <div role="status">{typeof state === 'object' && <Result answer={state} />}</div>
    </div>
  );
}

/** What the look-up came to, in words. */
export function Result({ answer }: { answer: TenantAnswer }) {
  if (!answer.ok) {
    return answer.reason === 'off' ? null : (
      <p class="ob-error">{i18n.t(`popup.lookup.${camel(answer.reason)}`)}</p>
    );
  }
  const { tenantId, cloud, region } = answer.tenant;
  const date = new Date(answer.when).toLocaleDateString(spokenLanguage());
  return (
    <p class="found">
      {i18n.t('popup.lookup.tenantId')} <bdi class="url">{tenantId}</bdi>{' '}
      <CopyButton text={tenantId} what={tenantId} isSmall />
      <span class="quiet">
        {[i18n.t(`popup.cloud.${camel(cloud)}`), region, i18n.t('popup.lookup.asOf', [date])]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  );
}

/** The tab is in no private window: from one no domain goes along. */
async function askInTab(domain: string): Promise<void> {
  const named = await handOver((await inPrivateWindow()) ? '' : domain);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/allow.html${named}` as '/allow.html'),
  });
}
