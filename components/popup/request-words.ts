/** A logged request in words: when its answer is due, and a summary for other systems. */

import { i18n } from '#i18n';
import { nameOrId } from '../../portals/tenant';
import { consentEnd, type LoggedRequest } from '../../request/logged';
import { timeOf } from '../../request/time-of-day';
import { type Copied, type Layout, layOut, type NamedValue } from '../../text/layout';
import { spokenLanguage } from '../spoken-language';
import { until } from './ago';

const fullTime = (at: number): string =>
  new Intl.DateTimeFormat(spokenLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** @returns whom the request is for, as people name it. */
export const titleOf = (request: LoggedRequest): string =>
  nameOrId(request.customer) ?? i18n.t('requests.own');

/** @returns whether the first response should have come by now. */
export const isLate = ({ answeredAt, due }: LoggedRequest, now: number): boolean =>
  answeredAt === null && due !== null && due <= now;

/** @returns "Due in 40 min (1:21 PM)", or what became of it. */
export function dueWords({ answeredAt, due, dueAtBest }: LoggedRequest, now: number): string {
  if (answeredAt !== null)
    return i18n.t('requests.answeredAt', [timeOf(answeredAt, now, spokenLanguage())]);
  if (due === null) return i18n.t('requests.noDue');
  const values: [string, string] = [
    until(due, now, spokenLanguage()),
    timeOf(due, now, spokenLanguage()),
  ];
  if (due <= now) return i18n.t('requests.overdue', values);
  return i18n.t(dueAtBest ? 'requests.dueInAtBest' : 'requests.dueIn', values);
}

/** @returns "Sent at 11:21 AM". */
export const sentWords = ({ at }: LoggedRequest, now: number): string =>
  i18n.t('requests.sentAt', [timeOf(at, now, spokenLanguage())]);

/** @returns until when the customer's consent to diagnostics holds, or that it has ended; empty where none was given. */
export function consentWords(request: LoggedRequest, now: number): string {
  const end = consentEnd(request);
  if (end === null) return '';
  const day = new Intl.DateTimeFormat(spokenLanguage(), { dateStyle: 'medium' }).format(end);
  return i18n.t(end > now ? 'requests.consentEnds' : 'requests.consentEnded', [day]);
}

/** A summary for the partner's own ticket system: what the log holds, which is nothing of the request's text. */
export function summaryOf(request: LoggedRequest, layout: Layout): Copied {
  const { customer, severity, number, ticket, at, due, note } = request;
  const title = [...new Set([titleOf(request), customer.domains[0]])].filter(Boolean).join(', ');
  const lines: NamedValue[] = [
    [i18n.t('popup.find.label'), title],
    [i18n.t('requests.tenantId'), customer.tenantId ?? null],
    [i18n.t('checks.severity.title'), severity],
    [i18n.t('requests.number'), number],
    [i18n.t('requests.ticket'), ticket],
    [i18n.t('requests.sent'), fullTime(at)],
    [i18n.t('requests.dueAt'), due === null ? null : fullTime(due)],
    [i18n.t('requests.note'), note],
  ];
  return layOut(lines, layout);
}
