/** Findings in the user's language. */

import { i18n } from '#i18n';
import { camel } from '../../components/camel';
import type { Finding, ShownFinding } from '../../request/finding';

/** Keys are made of check and reason; a test makes sure that each one exists in every language. */
const say = i18n.t as unknown as (key: string, params?: string[]) => string;

/** @returns the finding with its title, what to do, and why it matters. */
export function inWords(finding: Finding): ShownFinding {
  const key = `checks.${camel(finding.check)}`;
  return {
    ...finding,
    title: say(`${key}.title`),
    message: say(
      finding.reason === 'failed' ? 'checks.failed' : `${key}.${finding.reason}`,
      finding.params,
    ),
    why: say(`${key}.why`),
  };
}
