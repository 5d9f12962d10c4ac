import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import type { PolicyProblem } from '../../policy/policy';
import { Notice } from '../kit/notice';
import { policyProblemText } from './words';

/** What the organization has set, and which of its values do not apply. */
export function Fleet({ state }: { state: ProfileState }) {
  const { policy, policyProblems: problems, profile, active } = state;
  const isSet = Object.keys(policy).length > 0;
  const noAddress = active !== null && profile === null;
  return (
    <>
      {isSet && (
        <Notice title={i18n.t('options.policy.set')}>
          <p>{i18n.t('options.policy.setAbout')}</p>
        </Notice>
      )}
      {noAddress && (
        <Notice variant="bad" title={i18n.t('options.policy.noAddress')}>
          <p>
            {i18n.t('options.error.emailNotAllowed', [(policy.contactDomains ?? []).join(', ')])}
          </p>
        </Notice>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
    </>
  );
}

function Problems({ problems }: { problems: PolicyProblem[] }) {
  return (
    <Notice variant="warn" title={i18n.t('options.policy.problems', problems.length)}>
      <p>{i18n.t('options.policy.problemsAbout')}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.where + problem.detail}>
            <bdi>{policyProblemText(problem)}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
