import { expect, test } from 'vitest';
import { subscription } from '../../../checks/subscription';
import { reading } from '../request/builders';
import { made, saidBy, testsEveryReason } from './context';

const ID = '7b2c1d30-0000-4000-8000-000000000001';

test.each([
  ['Contoso Production', true, 'ok ok'],
  ['', true, 'missing missing'],
  ['', false, 'note notChosen'],
])('%j, required %s: %s', (value, required, said) => {
  expect(saidBy(subscription, [reading('subscription', value, { required })])).toBe(said);
});

test('may be there and not readable', () => {
  expect(saidBy(subscription, [reading('subscription', '', { state: 'unreadable' })])).toBe(
    'unreadable unreadable',
  );
});

test('carries the ID, where the form shows one', () => {
  const idOf = (value: string) => made(subscription, [reading('subscription', value)])?.data;
  expect(idOf(`Contoso (${ID.toUpperCase()})`)).toEqual({ subscriptionId: ID });
  expect(idOf('Contoso')).toEqual({});
});

testsEveryReason(subscription);
