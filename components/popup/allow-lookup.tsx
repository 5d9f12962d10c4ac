import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { requestConsent } from '../../consent/consent';
import { parseCustomer } from '../../customer/domain';
import type { TenantAnswer } from '../../customer/tenant-lookup';
import { LOGIN_HOSTS } from '../../portals/outbound';
import { ask, lookUp } from '../data/ask';
import { Button } from '../kit/button';
import { Mark } from '../kit/mark';
import { Result } from './tenant-lookup';

type State = 'asked' | 'declined' | 'asking' | TenantAnswer | 'allowed';

/** Says what a look-up sends, and asks once; then does the one that led here. */
export function AllowLookup({ domain }: { domain: string }) {
  const [state, setState] = useState<State>('asked');
  const parsed = parseCustomer(domain);
  const allow = async () => {
    // Nothing may be awaited before: the browser asks only right after a press.
    if (!(await requestConsent('lookup'))) {
      setState('declined');
      return;
    }
    await ask({ kind: 'settings-save', changes: { lookup: true } });
    if (parsed.kind !== 'domain') {
      setState('allowed');
      return;
    }
    setState('asking');
    setState(await lookUp(parsed.ascii));
  };
  return (
    <>
      <header>
        <Mark size={22} />
        <h1>{i18n.t('popup.allow.title')}</h1>
      </header>
      <main>
        <section class="allow">
          <p>{i18n.t('popup.allow.what')}</p>
          <ul class="plain">
            {Object.values(LOGIN_HOSTS).map((host) => (
              <li key={host}>
                <code>{host}</code>
              </li>
            ))}
          </ul>
          <p>{i18n.t('popup.allow.off')}</p>
          <div class="ob-actions">
            <Button variant="main" disabled={state === 'asking'} onClick={() => void allow()}>
              {parsed.kind === 'domain'
                ? i18n.t('popup.allow.yesFor', [parsed.unicode])
                : i18n.t('popup.allow.yes')}
            </Button>
            <Button onClick={() => window.close()}>{i18n.t('popup.allow.no')}</Button>
          </div>
          <div role="status">
            {state === 'asking' && i18n.t('popup.lookup.asking')}
            {state === 'declined' && i18n.t('popup.allow.declined')}
            {state === 'allowed' && i18n.t('popup.allow.done')}
            {typeof state === 'object' && <Result answer={state} />}
          </div>
        </section>
      </main>
    </>
  );
}
