import { expect, test } from 'vitest';
import { publisherSupport } from '../../../checks/publisher-support';
import { made, saidBy, testsEveryReason } from './context';

const page = { page: 'marketplace/product' } as const;

test('what may still come is waited for before "not found" is said', () => {
  expect(saidBy(publisherSupport, [], { ...page, facts: { settled: false } })).toBeNull();
  expect(saidBy(publisherSupport, [], { ...page, facts: { settled: true } })).toBe(
    'unreadable notFound',
  );
});

test('link, email and phone are said together', () => {
  const facts = { links: ['https://a.example/help'], emails: ['x@a.example'], phones: ['1'] };
  expect(made(publisherSupport, [], { ...page, facts })).toMatchObject({
    status: 'note',
    observed: 'https://a.example/help · x@a.example · 1',
  });
});

testsEveryReason(publisherSupport);
