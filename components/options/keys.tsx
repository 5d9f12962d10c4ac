import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { Section } from '../kit/section';

/** A key that the browser itself listens to. */
interface Command {
  name?: string;
  shortcut?: string;
  description?: string;
}

interface ShortcutSettings {
  /** Firefox only. */
  openShortcutSettings?: () => Promise<void>;
}

/** Chromium has no API for it, but a page of its own. */
const openSettings = () => {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) return openShortcutSettings();
  return browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).then(() => undefined);
};

/** The keys, as the browser has them now, and the way to change them. */
export function Keys() {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const load = () => void browser.commands.getAll().then(setCommands);
    load();
    // They are changed in another tab.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);
  const enter = i18n.t('popup.enter');
  const rows: [string, string][] = [
    ...commands.map(({ name, shortcut, description }): [string, string] => [
      shortcut || i18n.t('options.keys.none'),
      name === '_execute_action' ? i18n.t('options.keys.popup') : (description ?? ''),
    ]),
    [enter, i18n.t('popup.azurePortal')],
    [`${i18n.t('popup.ctrl')}+${enter}`, i18n.t('popup.link.azureNewRequest')],
    [`${i18n.t('popup.shift')}+${enter}`, i18n.t('popup.link.microsoft365')],
    [`Alt+${enter}`, i18n.t('popup.group.partnerCenter')],
  ];
  return (
    <Section id="keys" title={i18n.t('options.keys.title')} about={i18n.t('options.keys.about')}>
      <dl class="keys">
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onClick={() => void openSettings()}>{i18n.t('options.keys.change')}</Button>
      </div>
    </Section>
  );
}
