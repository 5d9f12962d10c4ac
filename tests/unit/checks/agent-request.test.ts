import { expect, test } from 'vitest';
import { agentRequest } from '../../../checks/agent-request';
import { directoryOf, saidBy, testsEveryReason } from './context';

const page = 'azure/support-overview';

test('is a note before the form, for everybody but the own directory', () => {
  expect(saidBy(agentRequest, [], { page })).toBe('note note');
  expect(saidBy(agentRequest, [], { page, directory: directoryOf({ kind: 'own' }) })).toBeNull();
  expect(saidBy(agentRequest, [])).toBeNull();
});

test('says beside a form what a heading there speaks of, a public post first', () => {
  expect(saidBy(agentRequest, [], { speaksOf: new Set(['agent-chat']) })).toBe('note chat');
  expect(saidBy(agentRequest, [], { speaksOf: new Set(['agent-chat', 'community-support']) })).toBe(
    'note community',
  );
});

testsEveryReason(agentRequest);
