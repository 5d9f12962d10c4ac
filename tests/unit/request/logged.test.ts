import { describe, expect, test } from 'vitest';
import { tenantFrom } from '../../../portals/tenant';
import type { Assessment, FindingData } from '../../../request/finding';
import { dueOf, type LoggedRequest, remindersOf, requestOf } from '../../../request/logged';
import { createdNumber } from '../../../request/success';

const FRIDAY = new Date(2026, 6, 3, 15, 30).getTime();
const MONDAY = new Date(2026, 6, 6, 15, 30).getTime();
const HOUR = 3_600_000;

type Response = NonNullable<FindingData['response']>;
const severity = (
  holds: Response['holds'],
  level: Response['level'] = 'A',
  hours: number | null = 2,
) => ({ data: { response: { level, hours, holds } } });

describe('when the first response is due', () => {
  test('by the severity, for a technical request in English', () => {
    expect(dueOf(severity('surely'), FRIDAY)).toEqual({ due: FRIDAY + 2 * HOUR, dueAtBest: false });
  });
  test('the same at best, when the form does not show which it is', () => {
    expect(dueOf(severity('at-best'), FRIDAY)).toEqual({
      due: FRIDAY + 2 * HOUR,
      dueAtBest: true,
    });
  });
  test('a business day, over the weekend', () => {
    expect(dueOf(severity('business-day', 'C', 8), FRIDAY).due).toBe(MONDAY);
  });
  test.each([
    severity('unknown'),
    severity('unknown', null, null),
    severity('surely', null, null),
    {},
  ])('not known for %j', (finding) => {
    expect(dueOf(finding, FRIDAY).due).toBeNull();
  });
  test('not known without a severity', () => {
    expect(dueOf(undefined, FRIDAY).due).toBeNull();
  });
});

const CONTOSO = tenantFrom({ domain: 'contoso.example', name: 'Contoso' });

const assessment = (more: Partial<Assessment>): Assessment => ({
  page: 'azure/new-support-request',
  cloud: 'public',
  customer: CONTOSO,
  directoryName: 'Contoso',
  verdict: 'ready',
  detecting: false,
  badge: '',
  findings: [],
  ...more,
});

describe('what is kept', () => {
  test('customer, portal, severity, time, and nothing of the text', () => {
    const finding = {
      check: 'severity',
      status: 'note',
      reason: 'due',
      params: ['14:05'],
      ...severity('surely'),
      observed: 'A - Critical impact',
      title: '',
      message: '',
    } as const;
    const request = requestOf(
      assessment({ findings: [{ ...finding, params: [...finding.params] }] }),
      'x',
      FRIDAY,
    );
    expect(request).toEqual({
      id: 'x',
      at: FRIDAY,
      portal: 'azure',
      cloud: 'public',
      customer: CONTOSO,
      severity: 'A',
      due: FRIDAY + 2 * HOUR,
      dueAtBest: false,
      number: '',
      ticket: '',
      note: '',
      answeredAt: null,
      isOpen: false,
      consentAt: null,
    });
  });
  test("the directory's name alone in the partner's own", () => {
    const own = assessment({ customer: null, directoryName: 'Partner Ltd' });
    expect(requestOf(own, 'x', 0)?.customer).toEqual(tenantFrom({ name: 'Partner Ltd' }));
  });
  test('nothing of a page without a form', () => {
    expect(requestOf(assessment({ verdict: null }), 'x', 0)).toBeNull();
  });
});

describe('the message that a request was created', () => {
  test.each([
    ['Support request 2607030040001234 was created.', '2607030040001234'],
    ['Successfully created support ticket 2607030040001234', '2607030040001234'],
    ['Your request has been submitted.', ''],
    ['支援要求 2607030040001234 已成功建立', '2607030040001234'],
    ['已建立支援要求', ''],
    ['Die Supportanfrage 2607030040001234 wurde erstellt.', '2607030040001234'],
    ['Votre demande de support 2607030040001234 a été créée.', '2607030040001234'],
    ['Se ha creado la solicitud 2607030040001234.', '2607030040001234'],
    ['La richiesta di supporto 2607030040001234 è stata creata.', '2607030040001234'],
    ['Ondersteuningsaanvraag 2607030040001234 is gemaakt', '2607030040001234'],
    ['Supportärendet 2607030040001234 har skapats.', '2607030040001234'],
    ['Utworzono zgłoszenie 2607030040001234', '2607030040001234'],
    ['Žádost o podporu 2607030040001234 byla vytvořena.', '2607030040001234'],
    ['A solicitação 2607030040001234 foi criada.', '2607030040001234'],
    ['Запрос 2607030040001234 создан', '2607030040001234'],
    ['Destek isteği 2607030040001234 oluşturuldu', '2607030040001234'],
    ['A támogatási kérés (2607030040001234) létrejött.', '2607030040001234'],
    ['Permintaan dukungan 2607030040001234 telah dibuat', '2607030040001234'],
    ['サポート リクエスト 2607030040001234 が作成されました。', '2607030040001234'],
    ['지원 요청 2607030040001234이(가) 생성되었습니다.', '2607030040001234'],
    ['已创建支持请求 2607030040001234', '2607030040001234'],
  ])('%s', (text, number) => {
    expect(createdNumber(['Something else', text])).toBe(number);
  });
  test.each([
    'The support request could not be created.',
    'Failed to create support request 2607030040001234',
    'A support request must be created in the portal',
    '無法建立支援要求',
    'Die Supportanfrage wurde nicht erstellt.',
    'Ihre Anfrage wird erstellt, sobald Sie auf Erstellen klicken.',
    'La demande n’a pas été créée.',
    'サポート リクエストを作成できませんでした',
    'Deployment 2607030040001234 was created',
    'Saved',
  ])('not: %s', (text) => {
    expect(createdNumber([text])).toBeNull();
  });
});

describe('what is due', () => {
  const one = (id: string, due: number | null, answeredAt: number | null = null) =>
    ({ id, due, answeredAt }) as LoggedRequest;
  test('the longest awaited first, and what comes next; never what is answered or has no time', () => {
    const all = [
      one('b', 20),
      one('a', 10),
      one('c', 31),
      one('d', 30),
      one('e', 5, 6),
      one('f', null),
    ];
    const { due, next } = remindersOf(all, 20);
    expect(due.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(next).toBe(30);
    expect(remindersOf([one('e', 5, 6), one('f', null)], 20)).toEqual({ due: [], next: null });
  });
});
