import { routeOf } from '../portals/pages';
import type { Finding } from '../request/finding';
import type { SourcedReading } from '../request/form-view';
import { isCloudSolutionProvider } from '../request/plan';
import { FIRST_RESPONSE_HOURS, isEnglish, issueKind, severityLevel } from '../request/severity';
import {
  AZURE_FORM,
  type Check,
  type CheckContext,
  found,
  isOwnRequest,
  readings,
  valueIn,
} from './check';
import { worst } from './worst';

/** How soon the first answer is due. Source: the guidance, 2020-06 and 2023-09; the field is the form's own. */
export const severity: Check = {
  id: 'severity',
  pages: AZURE_FORM,
  run: (context) => worst(readings(context, 'severity').map((held) => judge(context, held))),
};

function judge(context: CheckContext, held: SourcedReading): Finding {
  const { state, value, required } = held.reading;
  if (state === 'unreadable') return found('severity', 'unreadable', 'unreadable', held);
  if (state === 'empty')
    return found(
      'severity',
      required ? 'missing' : 'note',
      required ? 'missing' : 'notChosen',
      held,
    );
  const kind = issueKind(valueIn(context, 'issue-type'), routeOf(context.url));
  if (!clockRuns(context)) return found('severity', 'note', 'noClock', held, [value]);
  if (kind === 'other') return found('severity', 'note', 'businessDay', held, [value]);
  const level = severityLevel(value);
  if (!level) return found('severity', 'note', 'noLevel', held, [value]);
  const hours = FIRST_RESPONSE_HOURS[level];
  const due = context.formatTime(context.severityAt + hours * 3_600_000);
  const english = isEnglish(valueIn(context, 'support-language'));
  const params = [due, String(hours), level];
  if (english === false) return found('severity', 'note', 'businessHours', held, params);
  if (kind === 'technical' && english) return found('severity', 'note', 'due', held, params);
  return found('severity', 'note', 'dueOrLater', held, params);
}

/** The times are those of Cloud Solution Provider; for another plan, or in the own directory, none is known. */
function clockRuns(context: CheckContext): boolean {
  const plan = valueIn(context, 'support-plan');
  if (isOwnRequest(context)) return false;
  return plan === null || isCloudSolutionProvider(plan);
}
