import { DOCUMENTS } from '../portals/documents';
import type { Field } from '../request/fields';
import type { SourcedReading } from '../request/form-view';
import { type FieldTraces, type FoundTrace, quoteSecret } from '../request/traces';
import { isOthers } from '../request/whose-trace';
import { type CheckContext, defineCheck, FORMS, readings } from './check';

/** Title and description hold nothing of another customer, and no secret. The frame compared them; the text stays there. */
export const requestText = defineCheck({
  id: 'request-text',
  pages: FORMS,
  source: DOCUMENTS['azure-request'],
  required: 'never',
  says: { customer: 'differs', secret: 'differs', both: 'differs', unreadable: 'unreadable' },
  run: (context) => {
    const fields = context.traces.flatMap((frame) =>
      frame.fields.map((field) => ({ ...field, frameId: frame.frameId })),
    );
    const foreign = fields.map((field) => field.traces.filter((trace) => isOthers(trace, context)));
    const secrets = distinct(fields.flatMap((field) => field.secrets.map(quoteSecret)));
    const traces = distinctBy(foreign.flat());
    const at = fields.findIndex((field, index) => field.secrets.length || foreign[index]?.length);
    const about = fields[at] && readingOf(context, fields[at]);
    const observed = listed([...secrets, ...traces.map(({ text }) => text)]);
    const [secret, customer] = [listed(secrets), listed(traces.map(inWords))];
    if (secret && customer) return { reason: 'both', about, observed, params: [secret, customer] };
    if (secret) return { reason: 'secret', about, observed, params: [secret] };
    if (customer) return { reason: 'customer', about, observed, params: [customer] };
    const unread = fields.find(({ isRead, isRemembered }) => !isRead && !isRemembered);
    if (unread) return { reason: 'unreadable', about: readingOf(context, unread), observed: null };
    return context.traces.some(({ hasFailed }) => hasFailed) ? { reason: 'unreadable' } : null;
  },
});

/** The reading of a field, for *Show me*. */
const readingOf = (
  context: CheckContext,
  { field, frameId }: Pick<FieldTraces, 'field'> & { frameId: number },
): SourcedReading | undefined =>
  readings(context, field satisfies Field).find((sourced) => sourced.frameId === frameId);

/** More is a pasted log: it need not be listed to be noticed. */
const MOST_LISTED = 3;

const listed = (texts: readonly string[]): string =>
  [...texts.slice(0, MOST_LISTED), ...(texts.length > MOST_LISTED ? ['…'] : [])].join(', ');

/** "fabrikam.com (Fabrikam Ltd)" */
function inWords({ kind, text, customers }: FoundTrace): string {
  const name = customers[0]?.names[0];
  return kind === 'name' || !name ? text : `${text} (${name})`;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const distinctBy = (traces: readonly FoundTrace[]): FoundTrace[] => [
  ...new Map(traces.map((trace) => [trace.text, trace])).values(),
];
