import { i18n } from '#i18n';
import { CLOUDS, type Cloud } from '../../portals/hosts';
import { camel } from '../camel';

/** Which cloud the customer is in; the addresses of the portals depend on it. */
export function CloudChoice({ cloud, onPick }: { cloud: Cloud; onPick: (cloud: Cloud) => void }) {
  return (
    <p class="cloud">
      <label for="cloud">{i18n.t('popup.cloud.label')}</label>
      <select
        class="ob-input"
        id="cloud"
        value={cloud}
        onChange={(event) => onPick(event.currentTarget.value as Cloud)}
      >
        {CLOUDS.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`popup.cloud.${camel(each)}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
