import { expect, test } from 'vitest';
import { agentRequest } from '../../../checks/agent-request';
import { directoryOf, saidBy } from './context';

const page = 'azure/support-overview';

test('is a note before the form, for everybody but the own directory', () => {
  expect(agentRequest.pages).toEqual([page]);
  expect(saidBy(agentRequest, [], { page })).toBe('note note');
  expect(saidBy(agentRequest, [], { page, directory: directoryOf({ kind: 'own' }) })).toBeNull();
});
