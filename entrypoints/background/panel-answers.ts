import { i18n } from '#i18n';
import type { ShownFinding } from '../../request/finding';
import type { Answer, PanelItem } from '../../wire/panel';

const answer = (
  name: Answer,
  key:
    | 'isCustomer'
    | 'isOurs'
    | 'isSelf'
    | 'addAddress'
    | 'addDomain'
    | 'addPlan'
    | 'subscriptionIsCustomer',
) => ({
  answer: name,
  label: i18n.t(`panel.answers.${key}`),
  confirm: i18n.t(`panel.answers.${key}Confirm`),
});

/**
 * What the user may answer to a finding, beside "I know".
 * @returns the answers, in the order in which they are offered; mostly none.
 */
export function answersTo(_finding: ShownFinding): PanelItem['answers'] {
  void answer;
  return [];
}
