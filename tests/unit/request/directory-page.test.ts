/** What the form, the page around it and its title say of the directory: it may contradict, and proves nothing. */

import { describe, expect, test } from 'vitest';
import type { DirectoryHint } from '../../../request/directory-hint';
import { formHints } from '../../../request/form-hints';
import { formsOf } from '../../../request/form-view';
import { ALIAS, reading } from './builders';
import { CONTOSO, judge, judged, opened, tenant, user } from './directory-cases';

const page = (text: string): DirectoryHint => ({ from: 'page', text, painted: true });
const DELEGATED = user(ALIAS);
const AT_CONTOSO = user(`${ALIAS}@contoso.onmicrosoft.com`);

describe('equal it says nothing, unequal it contradicts', () => {
  judged([
    [
      'another first domain',
      'contradiction',
      [CONTOSO, DELEGATED, page('fabrikam.onmicrosoft.com')],
    ],
    [
      'another name and domain',
      'contradiction',
      [CONTOSO, DELEGATED, page('Fabrikam (fabrikam.com)')],
    ],
    ['another name', 'contradiction', [CONTOSO, DELEGATED, page('Fabrikam')]],
    ["the partner's own name", 'contradiction', [CONTOSO, DELEGATED, page('Partner')]],
    ["the partner's own domain", 'contradiction', [DELEGATED, page('partner.onmicrosoft.com')]],
    [
      'another than the account is of',
      'contradiction',
      [AT_CONTOSO, page('fabrikam.onmicrosoft.com')],
    ],
    [
      'two directories',
      'contradiction',
      [DELEGATED, page('a1.onmicrosoft.com'), page('b2.onmicrosoft.com')],
    ],
    [
      'another than was asked for',
      'contradiction',
      [DELEGATED, page('fabrikam.com')],
      opened('contoso.com'),
    ],
    ['the same', 'customer', [CONTOSO, DELEGATED, page('Contoso (contoso.onmicrosoft.com)')]],
    ['the same by name', 'customer', [CONTOSO, DELEGATED, page('Contoso')]],
    ["the company's own domain", 'customer', [CONTOSO, DELEGATED, page('contoso.com')]],
    ['nothing but itself', 'no-hint', [page('contoso.onmicrosoft.com')]],
    ['itself, and what was asked for', 'asked', [page('contoso.com')], opened('contoso.com')],
  ]);
});

describe('accounts of two directories', () => {
  judged([
    ['two aliases', 'contradiction', [AT_CONTOSO, user(`${ALIAS}@fabrikam.onmicrosoft.com`)]],
    [
      'a guest elsewhere',
      'contradiction',
      [AT_CONTOSO, user('ada_x.com#EXT#@fabrikam.onmicrosoft.com')],
    ],
    ['an alias of the own domain', 'customer', [CONTOSO, user(`${ALIAS}@contoso.com`)]],
  ]);
});

test('a sign that is redrawn is no sign, and nothing else stands in for it', () => {
  expect(judge([tenant(''), DELEGATED]).kind).toBe('no-hint');
});

test('the line of the form and the domain of a subscription are signs', () => {
  const readings = [
    reading('directory', 'Fabrikam (fabrikam.com)'),
    reading('subscription', 'Production - Fabrikam.onmicrosoft.com'),
    reading('subscription', 'Production (www.fabrikam.com)'),
  ];
  const forms = formsOf([{ frameId: 0, doc: 'a', readings }]);
  expect(formHints(forms).map(({ text }) => text)).toEqual([
    'Fabrikam (fabrikam.com)',
    'fabrikam.onmicrosoft.com',
  ]);
});

test('a tenant ID that is typed answers a question about the problem', () => {
  const typed = reading('directory', '2b2b2b2b-1a2b-4c3d-8e9f-a0b1c2d3e4f5');
  const forms = (source: 'control' | 'text') =>
    formsOf([{ frameId: 0, doc: 'a', readings: [{ ...typed, source }] }]);
  expect(formHints(forms('control'))).toEqual([]);
  expect(formHints(forms('text'))).toHaveLength(1);
});
