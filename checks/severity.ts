import { DOCUMENTS } from '../portals/documents';
import { routeOf } from '../portals/pages';
import type { FindingData, ReasonOf } from '../request/finding';
import type { SourcedReading } from '../request/form-view';
import { isCloudSolutionProvider } from '../request/plan';
import { FIRST_RESPONSE_HOURS, isEnglish, issueKind, severityLevel } from '../request/severity';
import {
  AZURE_FORM,
  type CheckContext,
  defineCheck,
  isOwnRequest,
  readings,
  type Said,
  valueIn,
} from './check';

/** How soon the first answer is due. The field is the form's own. */
export const severity = defineCheck({
  id: 'severity',
  pages: AZURE_FORM,
  source: DOCUMENTS['report-2023'],
  required: 'never',
  says: {
    missing: 'missing',
    notChosen: 'note',
    unreadable: 'unreadable',
    due: 'note',
    businessHours: 'note',
    dueOrLater: 'note',
    businessDay: 'note',
    // Whose response time is not known: what is selected, and no more.
    selected: 'note',
  },
  run: (context) => readings(context, 'severity').map((about) => judge(context, about)),
});

type Holds = NonNullable<FindingData['response']>['holds'];

function judge(context: CheckContext, about: SourcedReading): Said<ReasonOf<'severity'>> {
  const { state, value, required } = about.reading;
  if (state === 'unreadable') return { reason: 'unreadable', about };
  if (state === 'empty') return { reason: required ? 'missing' : 'notChosen', about };
  const level = severityLevel(value);
  const hours = level && FIRST_RESPONSE_HOURS[level];
  const say = (reason: ReasonOf<'severity'>, holds: Holds, params = [value]) => ({
    reason,
    about,
    params,
    data: { response: { level, hours, holds } },
  });
  const kind = issueKind(valueIn(context, 'issue-type'), routeOf(context.url));
  if (!clockRuns(context)) return say('selected', 'unknown');
  if (kind === 'other') return say('businessDay', 'business-day');
  if (!level || !hours) return say('selected', 'unknown');
  const due = context.formatTime(context.severityAt + hours * 3_600_000);
  const english = isEnglish(valueIn(context, 'support-language'));
  const params = [due, String(hours), level];
  if (english === false) return say('businessHours', 'unknown', params);
  if (kind === 'technical' && english) return say('due', 'surely', params);
  return say('dueOrLater', 'at-best', params);
}

/** The times are those of Cloud Solution Provider; for another plan, or in the own directory, none is known. */
function clockRuns(context: CheckContext): boolean {
  const plan = valueIn(context, 'support-plan');
  if (isOwnRequest(context)) return false;
  return plan === null || isCloudSolutionProvider(plan);
}
