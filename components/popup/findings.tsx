import { i18n } from '#i18n';
import { type Assessment, type ShownFinding, STATUSES } from '../../request/finding';
import { lookOf, Shape } from '../panel/shape';

const rank = ({ status, accepted }: ShownFinding) =>
  accepted ? STATUSES.length : STATUSES.indexOf(status);

/** What the checks say of the current tab, worst first. */
export function Findings({ assessment }: { assessment: Assessment }) {
  const { findings } = assessment;
  const shown = findings
    .filter(({ status }) => status !== 'ok')
    .toSorted((a, b) => rank(a) - rank(b));
  const right = findings.filter(({ status }) => status === 'ok').map(({ title }) => title);
  return (
    <>
      {shown.length > 0 && (
        <ul class="findings">
          {shown.map((finding) => (
            <Finding key={finding.check} finding={finding} />
          ))}
        </ul>
      )}
      {right.length > 0 && (
        <p class="quiet">{i18n.t('panel.checked', [right.join(i18n.t('common.comma'))])}</p>
      )}
    </>
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
