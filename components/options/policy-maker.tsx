import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import {
  POLICY_FILE_NAMES,
  POLICY_FORMATS,
  type PolicyFormat,
  policyFile,
  policyOf,
} from '../../policy/policy-files';
import type { Profile } from '../../profile/profile';
import { Button } from '../kit/button';
import { CopyButton } from '../kit/copy-button';
import { download } from '../kit/download';
import { Field } from '../kit/field';

/** For administrators: the current profile as a policy for all, in the form that their tool takes. */
export function PolicyMaker({ profile }: { profile: Profile }) {
  const [format, setFormat] = useState<PolicyFormat>('json');
  const [lock, setLock] = useState(true);
  const { id } = browser.runtime;
  const text = policyFile(
    policyOf(profile, lock),
    format,
    id.includes('@') ? { firefox: id } : { chrome: id },
  );
  return (
    <details class="card" id="policy-maker">
      <summary>
        <h2>{i18n.t('options.maker.title')}</h2>
      </summary>
      <div class="inside">
        <p class="about">{i18n.t('options.maker.about')}</p>
        <Field id="policy-format" label={i18n.t('options.maker.format')}>
          {(props) => (
            <select
              {...props}
              class="ob-input"
              value={format}
              onChange={(event) => setFormat(event.currentTarget.value as PolicyFormat)}
            >
              {POLICY_FORMATS.map((name) => (
                <option key={name} value={name}>
                  {i18n.t(`options.maker.${name}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div class="check">
          <input
            type="checkbox"
            id="policy-lock"
            checked={lock}
            onChange={(event) => setLock(event.currentTarget.checked)}
          />
          <label for="policy-lock">{i18n.t('options.maker.lock')}</label>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by key */}
        <section class="scrolls" tabIndex={0} aria-label={i18n.t('options.maker.result')}>
          <pre>{text.replace('\ufeff', '')}</pre>
        </section>
        <div class="ob-actions">
          <Button onClick={() => download(POLICY_FILE_NAMES[format], text)}>
            {i18n.t('options.maker.download')}
          </Button>
          <CopyButton text={text.replace('\ufeff', '')} />
        </div>
      </div>
    </details>
  );
}
