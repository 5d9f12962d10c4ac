/** Hints, books and addresses for the tests of whose directory a tab shows. */

import { expect, test } from 'vitest';
import { type CustomerFacts, NOTHING_KNOWN, tenantOfCustomer } from '../../../customer/record';
import { inKnown } from '../../../customer/tenant';
import { tenantFrom } from '../../../portals/tenant';
import { type DirectoryInput, judgeDirectory } from '../../../request/directory';
import type { DirectoryHint } from '../../../request/directory-hint';
import { FORM_URL, PROFILE } from './builders';

export const tenant = (text: string): DirectoryHint => ({ from: 'avatar-tenant', text });
export const user = (text: string): DirectoryHint => ({ from: 'avatar-user', text });
export const header = (text: string): DirectoryHint => ({ from: 'header-organization', text });
export const CONTOSO = tenant('CONTOSO (CONTOSO.ONMICROSOFT.COM)');
export const OWN = tenant('Partner Ltd (partner.onmicrosoft.com)');
export const ME = user('ada.lin@partner.example');

export const A = '0f0e0d0c-1a2b-4c3d-8e9f-a0b1c2d3e4f5';
export const B = '2b2b2b2b-1a2b-4c3d-8e9f-a0b1c2d3e4f5';
/** A customer book. */
export const book = (...customers: Partial<CustomerFacts>[]): DirectoryInput['inBook'] =>
  inKnown(customers.map((each) => tenantOfCustomer({ ...NOTHING_KNOWN, ...each })));
export const TWO = book(
  { name: 'Contoso Ltd', domain: 'contoso.com', tenantId: A },
  { name: 'Contoso Inc', domain: 'contoso.onmicrosoft.com', tenantId: B },
);

type More = Partial<DirectoryInput>;
export const judge = (hints: DirectoryHint[], more: More = {}) =>
  judgeDirectory({
    url: new URL(FORM_URL),
    hints,
    profile: PROFILE,
    intended: null,
    inBook: () => null,
    ...more,
  });
export const at = (address: string): More => ({ url: new URL(address) });
export const M365 = 'https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com';
export const ID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeee000';
/** A tab that was opened for a customer. */
export const opened = (domain: string): More => ({ intended: tenantFrom({ domain }) });
/** A tab that comes from a customer's page. */
export const came = (domain: string, more: { tenantId?: string; name?: string } = {}): More => ({
  intended: { ...tenantFrom({ domain, ...more }), isVisited: true },
});

type Row = [shownBy: string, kind: string, hints: DirectoryHint[], more?: More];
export const judged = (rows: Row[]) =>
  test.each(rows)('shown by %s: %s', (_, kind, hints, more) => {
    expect(judge(hints, more).kind).toBe(kind);
  });
