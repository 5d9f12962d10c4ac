import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { askPermissions, dropPermissions } from '../../consent/optional';
import type { Policy } from '../../policy/policy';
import { matchPatterns } from '../../portals/hosts';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { HOSTS_OF, OPTIONAL_HOSTS, type OptionalHosts } from './optional-hosts';

const TITLES: Readonly<Record<OptionalHosts, () => string>> = {
  marketplace: () => i18n.t('options.clouds.marketplace'),
  powerPlatform: () => i18n.t('popup.link.powerPlatform'),
  china: () => i18n.t('options.clouds.china'),
  dod: () => i18n.t('options.clouds.dod'),
};

type Granted = Record<OptionalHosts | 'portals', boolean>;

/** @returns which hosts the browser grants, null until it has answered, and what asks it again. */
function useGranted(): [Granted | null, () => Promise<void>] {
  const [granted, setGranted] = useState<Granted | null>(null);

  const refresh = useCallback(async () => {
    const has = (origins: string[]) => browser.permissions.contains({ origins });
    const granted = Object.entries({ portals: matchPatterns('required'), ...HOSTS_OF }).map(
      async ([name, origins]) => [name, await has(origins)] as const,
    );
    setGranted(Object.fromEntries(await Promise.all(granted)) as Granted);
  }, []);

  useEffect(() => {
    const again = () => void refresh();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    again();
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [refresh]);
  return [granted, refresh];
}

/** Which portals the browser lets Onbehalf read. The browser's own question follows each press. */
export function Clouds({ policy }: { policy: Policy }) {
  const [granted, refresh] = useGranted();
  const [refused, setRefused] = useState(false);

  // The browser asks only right after a press: nothing may be awaited before.
  const allow = (origins: string[]) =>
    void askPermissions({ origins }).then((answer) => {
      setRefused(!answer);
      return refresh();
    });
  const withdraw = (origins: string[]) => void dropPermissions({ origins }).then(refresh);

  if (!granted) return null;
  const wanted: readonly OptionalHosts[] = policy.clouds ?? [];
  return (
    <Section
      id="clouds"
      title={i18n.t('options.clouds.title')}
      about={i18n.t('options.clouds.about')}
    >
      {!granted.portals && (
        <Notice
          variant="bad"
          title={i18n.t('options.clouds.withheld')}
          actions={
            <Button variant="main" onClick={() => allow(matchPatterns('required'))}>
              {i18n.t('options.clouds.allowPortals')}
            </Button>
          }
        >
          <p>{i18n.t('options.clouds.withheldAbout')}</p>
        </Notice>
      )}
      {OPTIONAL_HOSTS.map((name) => (
        <div class="check switch" key={name}>
          <input
            type="checkbox"
            id={`hosts-${name}`}
            checked={granted[name]}
            aria-describedby={`hosts-${name}-hint`}
            onClick={(event) => {
              // It shows what the browser has granted, not what was asked for.
              event.preventDefault();
              if (granted[name]) withdraw(HOSTS_OF[name]);
              else allow(HOSTS_OF[name]);
            }}
          />
          <label for={`hosts-${name}`}>
            {TITLES[name]()}
            {wanted.includes(name) && !granted[name] && (
              <span class="ob-tag">{i18n.t('options.clouds.wanted')}</span>
            )}
          </label>
          <p class="ob-hint" id={`hosts-${name}-hint`}>
            {i18n.t(`options.clouds.${name}Hint`)}
          </p>
        </div>
      ))}
      <p class="ob-hint" role="status">
        {refused ? i18n.t('options.clouds.refused') : ''}
      </p>
    </Section>
  );
}
