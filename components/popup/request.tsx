import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linkFor } from '../../customer/links';
import type { LogMessage } from '../../messages/log';
import type { Policy } from '../../policy/policy';
import { ticketLink } from '../../policy/ticket-url';
import type { LoggedRequest } from '../../request/logged';
import type { Layout } from '../../text/layout';
import { ask, openLink } from '../data/ask';
import { useAutosave } from '../data/use-autosave';
import { Button } from '../kit/button';
import { CopyButton } from '../kit/copy-button';
import { Field } from '../kit/field';
import { Switch } from '../kit/switch';
import { consentWords, dueWords, isLate, sentWords, summaryOf, titleOf } from './request-words';

/** What the organization sets for handing a request over to its own ticket system. */
export type HandOver = Pick<Policy, 'ticketUrl' | 'copyLayout'>;

interface Props {
  request: LoggedRequest;
  now: number;
  policy: HandOver;
  tell: (message: LogMessage) => void;
  onRemove: () => void;
}

/** One request of the log in two lines: whom and until when; Microsoft's number and when it was sent. */
export function Request({ request, now, policy, tell, onRemove }: Props) {
  const { id, severity, answeredAt, note } = request;
  const [isOpen, setOpen] = useState(false);
  const isAnswered = answeredAt !== null;
  const title = titleOf(request);
  return (
    <li class={`request${isAnswered ? ' answered' : ''}`}>
      <Button
        variant="icon"
        aria-pressed={isAnswered}
        aria-label={`${i18n.t('requests.answered')}: ${title}`}
        title={i18n.t(isAnswered ? 'requests.notAnswered' : 'requests.answered')}
        onClick={() => tell({ kind: 'log-change', id, answered: !isAnswered })}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7.5" />
          {isAnswered && <path d="M6.5 10.5l2.5 2.5 4.5-5.5" />}
        </svg>
      </Button>
      <p class="request-head" title={title}>
        <strong>
          <bdi>{title}</bdi>
        </strong>
        {severity && (
          <span class="severity" title={i18n.t('requests.level', [severity])}>
            <span aria-hidden="true">{severity}</span>
            <span class="ob-hidden">{i18n.t('requests.level', [severity])}</span>
          </span>
        )}
      </p>
      <NumberField request={request} title={title} />
      <p class="request-foot">
        <span class={isLate(request, now) ? 'due late' : 'due'} title={dueTitle(request)}>
          {dueWords(request, now)}
        </span>
        <span class="quiet">{[consentWords(request, now), note].filter(Boolean).join(' · ')}</span>
      </p>
      <Button
        variant="icon"
        aria-expanded={isOpen}
        aria-label={`${i18n.t('requests.more')}: ${title}`}
        title={i18n.t('requests.more')}
        onClick={() => setOpen(!isOpen)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.6" />
        </svg>
      </Button>
      {isOpen && <Details request={request} now={now} policy={policy} onRemove={onRemove} />}
    </li>
  );
}

/** The promise holds under conditions that the form did not show. */
const dueTitle = ({ dueAtBest, answeredAt }: LoggedRequest) =>
  dueAtBest && answeredAt === null ? i18n.t('requests.dueAtBest') : undefined;

function NumberField({
  request: { id, number },
  title,
}: {
  request: LoggedRequest;
  title: string;
}) {
  const typed = useAutosave(number, (next) => ask({ kind: 'log-change', id, number: next.trim() }));
  return (
    <input
      class="ob-input number"
      aria-label={`${i18n.t('requests.number')}: ${title}`}
      placeholder={i18n.t('requests.number')}
      maxLength={40}
      autocomplete="off"
      spellcheck={false}
      value={typed.value}
      aria-invalid={typed.state === 'failed' ? true : undefined}
      onInput={(event) => typed.change(event.currentTarget.value)}
      onBlur={typed.leave}
    />
  );
}

function Details({ request, now, policy, onRemove }: Omit<Props, 'tell'>) {
  const { id, note } = request;
  const typed = useAutosave(note, (next) => ask({ kind: 'log-change', id, note: next }));
  const list = listOf(request);
  return (
    <div class="details">
      <p class="quiet">{sentWords(request, now)}</p>
      <Field
        id={`note-${id}`}
        label={i18n.t('requests.note')}
        error={typed.state === 'failed' ? i18n.t('common.notSaved') : undefined}
      >
        {(field) => (
          <input
            {...field}
            class="ob-input"
            maxLength={500}
            value={typed.value}
            onInput={(event) => typed.change(event.currentTarget.value)}
            onBlur={typed.leave}
          />
        )}
      </Field>
      <TicketField request={request} template={policy.ticketUrl ?? ''} />
      <Switch
        id={`open-${id}`}
        on={request.isOpen}
        label={i18n.t('requests.open')}
        onTurn={(on) => void ask({ kind: 'log-change', id, open: on })}
      />
      {request.portal === 'microsoft-365' && (
        <Switch
          id={`consent-${id}`}
          on={request.consentAt !== null}
          label={i18n.t('requests.consent')}
          hint={consentWords(request, now)}
          onTurn={(on) => void ask({ kind: 'log-change', id, consented: on })}
        />
      )}
      <div class="doings">
        {list && (
          <Button onClick={() => void openLink(list, request.customer)}>
            {i18n.t(request.portal === 'azure' ? 'popup.link.azureRequests' : 'requests.view')}
          </Button>
        )}
        {copiesFor(policy.copyLayout).map((layout) => (
          <CopyButton
            key={layout}
            {...summaryOf(request, layout)}
            label={i18n.t(
              layout === 'markdown' && !policy.copyLayout
                ? 'requests.copyMarkdown'
                : 'requests.copy',
            )}
            what={titleOf(request)}
          />
        ))}
        <Button variant="danger" onClick={onRemove}>
          {i18n.t('requests.remove')}
        </Button>
      </div>
    </div>
  );
}

/** Where Microsoft lists the customer's requests. */
const listOf = (request: LoggedRequest): string | null =>
  linkFor(
    request.portal === 'azure' ? 'azure-requests' : 'microsoft-365-support',
    request.customer,
    request.cloud,
  );

/** Where the organization names a layout, there is one button. */
const copiesFor = (layout: Layout | undefined): readonly Layout[] =>
  layout ? [layout] : ['plain', 'markdown'];

/** The number in the partner's own system, and the way there where the organization says which it is. */
function TicketField({ request, template }: { request: LoggedRequest; template: string }) {
  const { id, ticket } = request;
  const typed = useAutosave(ticket, (next) => ask({ kind: 'log-change', id, ticket: next.trim() }));
  const link = ticketLink(template, typed.value);
  return (
    <Field
      id={`ticket-${id}`}
      label={i18n.t('requests.ticket')}
      error={typed.state === 'failed' ? i18n.t('common.notSaved') : undefined}
      hint={
        link && (
          <a href={link.url} target="_blank" rel="noreferrer">
            {i18n.t('requests.openTicket', [link.host])}
          </a>
        )
      }
    >
      {(field) => (
        <input
          {...field}
          class="ob-input"
          maxLength={80}
          autocomplete="off"
          spellcheck={false}
          value={typed.value}
          onInput={(event) => typed.change(event.currentTarget.value)}
          onBlur={typed.leave}
        />
      )}
    </Field>
  );
}
