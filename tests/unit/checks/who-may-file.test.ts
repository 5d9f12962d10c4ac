import { expect, test } from 'vitest';
import { whoMayFile } from '../../../checks/who-may-file';
import type { Profile } from '../../../profile/profile';
import { PROFILE } from '../request/builders';
import { saidBy, testsEveryReason } from './context';

const by = (
  partnerKind: Profile['partnerKind'],
  page: 'azure/new-support-request' | 'microsoft-365/support',
) => saidBy(whoMayFile, [], { page, profile: { ...PROFILE, partnerKind } });

test.each<[Profile['partnerKind'], string | null]>([
  ['indirect-reseller', 'wrong azure'],
  ['advisor', 'wrong azure'],
  [['indirect-reseller', 'advisor'], 'wrong azure'],
  [['indirect-reseller', 'direct'], null],
  ['direct', null],
  ['indirect-provider', null],
])('%j on Azure: %s', (kind, said) => {
  expect(by(kind, 'azure/new-support-request')).toBe(said);
});

test('is a note on Microsoft 365', () => {
  expect(by('advisor', 'microsoft-365/support')).toBe('note microsoft365');
});

test('says nothing without a profile', () => {
  expect(saidBy(whoMayFile, [], { profile: null })).toBeNull();
});

testsEveryReason(whoMayFile);
