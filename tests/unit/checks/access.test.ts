import { expect, test } from 'vitest';
import { access } from '../../../checks/access';
import { directoryOf, saidBy, testsEveryReason } from './context';

test.each([
  ['You do not have permission to create a support request.', 'differs refused'],
  ['Missing Microsoft.Support/supportTickets/write on this subscription', 'differs lacking'],
  ['您沒有建立支援要求的權限。', 'differs refused'],
  ['Your support plan type is CSP. You need access to a higher plan.', 'differs plan'],
  [
    'The plan of this subscription is Cloud Solution Provider; an upgrade is required.',
    'differs plan',
  ],
  [
    'Ihr Supportplantyp ist CSP. Sie verfügen nicht über die erforderlichen Berechtigungen.',
    'differs plan',
  ],
  ['Vous n’avez pas l’autorisation de créer une demande de support.', 'differs refused'],
  ['サポート要求を作成する権限がありません。', 'differs refused'],
  ['지원 요청을 만들 수 있는 권한이 없습니다.', 'differs refused'],
  ['Destek isteği oluşturma izniniz yok.', 'differs refused'],
  ['Your current role does not allow you to open support tickets.', 'differs refused'],
  ['This subscription is not eligible for technical support.', 'differs refused'],
  ['You are not allowed to create support requests here.', 'differs refused'],
  ['Vous n’êtes pas autorisé à créer une demande de support.', 'differs refused'],
  ['Sie sind nicht berechtigt, Supportanfragen zu erstellen.', 'differs refused'],
  ['No está autorizado para crear solicitudes.', 'differs refused'],
  ['您未獲授權建立支援要求。', 'differs refused'],
  ['您无权创建支持请求。', 'differs refused'],
  ['この操作は許可されていません。', 'differs refused'],
  ['Attachments over 4 MB are not allowed.', null],
  ['Cloud Solution Provider is included at no additional cost.', null],
  ['Cloud Solution Provider support is included.', null],
  ['Ihre Anfrage wurde erstellt.', null],
  ['Your files were uploaded.', null],
])('%s: %s', (alert, said) => {
  expect(saidBy(access, [], { alerts: ['Something else', alert] })).toBe(said);
});

const OVERVIEW = { page: 'azure/support-overview', isWithoutButton: true } as const;

test('Help + support without a button for a new request: a note with the way to the form', () => {
  expect(saidBy(access, [], OVERVIEW)).toBe('note noButton');
});

test.each<[string, Parameters<typeof saidBy>[2]]>([
  ['a button is there', { ...OVERVIEW, isWithoutButton: false }],
  ['it is the form itself', { ...OVERVIEW, page: 'azure/new-support-request' }],
  [
    'whose directory it is is not known',
    { ...OVERVIEW, directory: directoryOf({ kind: 'no-hint' }) },
  ],
  ['it is the partner’s own', { ...OVERVIEW, directory: directoryOf({ kind: 'own' }) }],
])('no note where %s', (_, more) => {
  expect(saidBy(access, [], more)).toBeNull();
});

test('a refusal that the page shows comes first', () => {
  const alerts = ['You do not have permission to create a support request.'];
  expect(saidBy(access, [], { ...OVERVIEW, alerts })).toBe('differs refused');
});

testsEveryReason(access);
