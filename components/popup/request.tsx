import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type CustomerKey, linkFor } from '../../customer/links';
import type { LogMessage } from '../../messages/log';
import { type LoggedRequest, nameOf } from '../../request/logged';
import { openLink } from '../data/ask';
import { Button } from '../kit/button';
import { CopyButton } from '../kit/copy-button';
import { Field } from '../kit/field';

const time = (at: number): string =>
  new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);

const keyOf = ({ domain, tenantId }: LoggedRequest): CustomerKey => ({
  ...(domain && { domain }),
  ...(tenantId && { tenantId }),
});

/** Where Microsoft lists the customer's requests. */
const listOf = (request: LoggedRequest): string | null =>
  linkFor(
    request.portal === 'azure' ? 'azure-requests' : 'microsoft-365-support',
    keyOf(request),
    request.cloud,
  );

const titleOf = (request: LoggedRequest): string => nameOf(request) || i18n.t('requests.own');

function whenOf({ answeredAt, due, dueAtBest }: LoggedRequest, now: number): string {
  if (answeredAt !== null) return i18n.t('requests.answeredAt', [time(answeredAt)]);
  if (due === null) return i18n.t('requests.noDue');
  if (due <= now) return i18n.t('requests.overdue', [time(due)]);
  return i18n.t(dueAtBest ? 'requests.dueAtBest' : 'requests.due', [time(due)]);
}

/** For the partner's own ticket system. */
function summaryOf(request: LoggedRequest): string {
  const { domain, tenantId, severity, number, at, due } = request;
  const lines: [string, string | null][] = [
    [i18n.t('requests.customer'), [titleOf(request), domain].filter(Boolean).join(', ')],
    [i18n.t('requests.tenantId'), tenantId],
    [i18n.t('requests.severity'), severity],
    [i18n.t('requests.number'), number],
    [i18n.t('requests.sent'), time(at)],
    [i18n.t('requests.dueAt'), due === null ? null : time(due)],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n');
}

/** One request of the log. */
export function Request(props: {
  request: LoggedRequest;
  now: number;
  tell: (message: LogMessage) => void;
}) {
  const { request, now, tell } = props;
  const { id, severity, number, note, at, answeredAt } = request;
  const [asked, setAsked] = useState(false);
  const list = listOf(request);
  const late = answeredAt === null && request.due !== null && request.due <= now;
  return (
    <li class={`request${answeredAt === null ? '' : ' answered'}`}>
      <p>
        <strong>
          <bdi>{titleOf(request)}</bdi>
        </strong>{' '}
        {severity && <span class="severity">{i18n.t('requests.level', [severity])}</span>}
      </p>
      <p class={late ? 'late' : undefined}>{whenOf(request, now)}</p>
      <p class="quiet">
        {i18n.t('requests.sentAt', [time(at)])} {number && <bdi>{number}</bdi>}
      </p>
      {note && (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      <div class="doings">
        <Button onClick={() => tell({ kind: 'log-change', id, answered: answeredAt === null })}>
          {i18n.t(answeredAt === null ? 'requests.answered' : 'requests.notAnswered')}
        </Button>
        {list && (
          <Button look="quiet" onClick={() => void openLink(list, keyOf(request))}>
            {i18n.t(request.portal === 'azure' ? 'requests.manage' : 'requests.view')}
          </Button>
        )}
        <CopyButton
          text={summaryOf(request)}
          what={titleOf(request)}
          label={i18n.t('requests.copy')}
        />
        <Button look="quiet" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {i18n.t('requests.more')}
        </Button>
      </div>
      {asked && (
        <div class="details">
          <Field id={`number-${id}`} label={i18n.t('requests.number')}>
            {(field) => (
              <input
                {...field}
                class="ob-input"
                maxLength={40}
                value={number}
                onChange={(event) =>
                  tell({ kind: 'log-change', id, number: event.currentTarget.value })
                }
              />
            )}
          </Field>
          <Field id={`note-${id}`} label={i18n.t('requests.note')}>
            {(field) => (
              <input
                {...field}
                class="ob-input"
                maxLength={500}
                value={note}
                onChange={(event) =>
                  tell({ kind: 'log-change', id, note: event.currentTarget.value })
                }
              />
            )}
          </Field>
          <Button look="danger" onClick={() => tell({ kind: 'log-remove', id })}>
            {i18n.t('requests.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
