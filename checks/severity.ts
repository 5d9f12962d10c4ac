import { DOCUMENTS } from '../portals/documents';
import { cloudOf, routeOf } from '../portals/pages';
import type { FindingData, ReasonOf } from '../request/finding';
import type { SourcedReading } from '../request/form-view';
import { isCloudSolutionProvider } from '../request/plan';
import {
  CHINA_RESPONSE,
  FIRST_RESPONSE_HOURS,
  isEnglish,
  isJapanese,
  issueKind,
  severityLevel,
} from '../request/severity';
import {
  AZURE_FORM,
  type CheckContext,
  defineCheck,
  isOwnRequest,
  readings,
  type Said,
  valueIn,
} from './check';

/** How soon the first response is due. The field is the form's own. */
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
    // Azure's own plans answer it around the clock (Azure support plans, 2026-11); the partners' text says business hours.
    japanese: 'note',
    china: 'note',
    chinaDays: 'note',
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
  const china = level && cloudOf(context.url) === 'china' ? CHINA_RESPONSE[level] : null;
  const hours = china
    ? 'hours' in china
      ? china.hours
      : null
    : level && FIRST_RESPONSE_HOURS[level];
  const say = (reason: ReasonOf<'severity'>, holds: Holds, params = [value]) => ({
    reason,
    about,
    params,
    data: { response: { level, hours, holds } },
  });
  const kind = issueKind(valueIn(context, 'issue-type'), routeOf(context.url));
  if (!clockRuns(context)) return say('selected', 'unknown');
  if (kind === 'other') return say('businessDay', 'business-day');
  if (china && 'businessDays' in china)
    return say('chinaDays', 'business-day', [String(china.businessDays), level ?? '']);
  if (!level || !hours) return say('selected', 'unknown');
  const due = context.formatTime(context.severityAt + hours * 3_600_000);
  const language = valueIn(context, 'support-language');
  const english = isEnglish(language);
  const params = [due, String(hours), level];
  if (china) return say('china', 'at-best', params);
  if (level === 'A' && isJapanese(language)) return say('japanese', 'unknown', params);
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
