import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { OptionalCloud, Policy } from '../../policy/policy';
import { matchPatterns } from '../../portals/hosts';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { HOSTS_OF } from './optional-hosts';

const CLOUDS: readonly OptionalCloud[] = ['china', 'dod'];
type Granted = Record<OptionalCloud | 'portals', boolean>;

/** Which portals the browser lets Onbehalf look at. The browser's own question follows each press. */
export function Clouds({ policy }: { policy: Policy }) {
  const [granted, setGranted] = useState<Granted | null>(null);
  const [refused, setRefused] = useState(false);

  const look = useCallback(async () => {
    const has = (origins: string[]) => browser.permissions.contains({ origins });
    const [portals, china, dod] = await Promise.all([
      has(matchPatterns('required')),
      has(HOSTS_OF.china),
      has(HOSTS_OF.dod),
    ]);
    setGranted({ portals, china, dod });
  }, []);

  useEffect(() => {
    const again = () => void look();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    again();
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [look]);

  // The browser asks only right after a press: nothing may be awaited before.
  const allow = (origins: string[]) =>
    void browser.permissions
      .request({ origins })
      // The page shows that it was not granted.
      .catch(() => false)
      .then((answer) => {
        setRefused(!answer);
        return look();
      });
  const withdraw = (origins: string[]) =>
    void browser.permissions
      .remove({ origins })
      // The page shows what is still granted.
      .catch(() => false)
      .then(look);

  if (!granted) return null;
  return (
    <Section
      id="clouds"
      title={i18n.t('options.clouds.title')}
      about={i18n.t('options.clouds.about')}
    >
      {!granted.portals && (
        <Notice
          look="bad"
          title={i18n.t('options.clouds.withheld')}
          actions={
            <Button look="main" onClick={() => allow(matchPatterns('required'))}>
              {i18n.t('options.clouds.allowPortals')}
            </Button>
          }
        >
          <p>{i18n.t('options.clouds.withheldAbout')}</p>
        </Notice>
      )}
      {CLOUDS.map((cloud) => (
        <div class="check switch" key={cloud}>
          <input
            type="checkbox"
            id={`cloud-${cloud}`}
            checked={granted[cloud]}
            aria-describedby={`cloud-${cloud}-hint`}
            onClick={(event) => {
              // It shows what the browser has granted, not what was asked for.
              event.preventDefault();
              if (granted[cloud]) withdraw(HOSTS_OF[cloud]);
              else allow(HOSTS_OF[cloud]);
            }}
          />
          <label for={`cloud-${cloud}`}>
            {i18n.t(`options.clouds.${cloud}`)}
            {policy.clouds?.includes(cloud) && !granted[cloud] && (
              <span class="ob-tag">{i18n.t('options.clouds.wanted')}</span>
            )}
          </label>
          <p class="ob-hint" id={`cloud-${cloud}-hint`}>
            {i18n.t(`options.clouds.${cloud}Hint`)}
          </p>
        </div>
      ))}
      <p class="ob-hint" role="status">
        {refused ? i18n.t('options.clouds.refused') : ''}
      </p>
    </Section>
  );
}
