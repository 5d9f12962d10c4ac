/** What a check is given, for the tests of single checks. */

import { expect, test } from 'vitest';
import type { Check, CheckContext } from '../../../checks/check';
import { makeCheck } from '../../../checks/run';
import { tenantFrom } from '../../../portals/tenant';
import type { Directory } from '../../../request/directory';
import type { Reading } from '../../../request/fields';
import type { Finding } from '../../../request/finding';
import { formsOf } from '../../../request/form-view';
import { FORM_URL, PROFILE } from '../request/builders';

/** A directory, in few words. */
export const directoryOf = ({
  kind,
  intended,
  ...named
}: Pick<Directory, 'kind'> & Named & { intended?: Named }): Directory => ({
  kind,
  ...tenantFrom(named),
  ...(intended && { intended: tenantFrom(intended) }),
});
type Named = Parameters<typeof tenantFrom>[0];

/** @param shown the readings of one form. */
export function contextOf(
  shown: readonly Reading[],
  more: Partial<CheckContext> = {},
): CheckContext {
  return {
    page: 'azure/new-support-request',
    url: new URL(FORM_URL),
    profile: PROFILE,
    directory: directoryOf({
      kind: 'customer',
      domain: 'contoso.onmicrosoft.com',
      name: 'Contoso',
    }),
    form: formsOf([{ frameId: 0, doc: 'doc', readings: shown }])[0] ?? null,
    contactSeen: true,
    isFirst: true,
    isForOurselves: false,
    customerSubscriptions: [],
    alerts: [],
    isCardShown: false,
    hasChanged: false,
    speaksOf: new Set(),
    isWithoutButton: false,
    facts: {},
    traces: [],
    inBook: null,
    consent: null,
    timeZoneHere: 'Asia/Taipei',
    severityAt: Date.UTC(2026, 10, 22, 12, 5),
    formatTime: (at) => new Date(at).toISOString().slice(11, 16),
    ...more,
  };
}

/** The reasons that each check has given so far in a test file: `<file> <check> <reason>`. */
const given = new Set<string>();
const inThisFile = ({ id }: Check, reason: string) =>
  `${expect.getState().testPath} ${id} ${reason}`;

/** Makes a check; an error in it fails the test. */
export function made(
  check: Check,
  shown: readonly Reading[],
  more: Partial<CheckContext> = {},
): Finding | null {
  const finding = makeCheck(check, contextOf(shown, more));
  if (finding?.reason === 'failed') throw new Error(`${check.id} failed`);
  if (finding) given.add(inThisFile(check, finding.reason));
  return finding;
}

/** @returns status and reason of a check, `wrong alias`; null when it has nothing to say. */
export function saidBy(
  check: Check,
  shown: readonly Reading[],
  more: Partial<CheckContext> = {},
): string | null {
  const finding = made(check, shown, more);
  return finding && `${finding.status} ${finding.reason}`;
}

/** The last test of a check's file: red for a reason that no test before it made the check give. */
export function testsEveryReason(check: Check): void {
  test('gives each of its reasons in a test above', () => {
    const untested = Object.keys(check.says).filter(
      (reason) => !given.has(inThisFile(check, reason)),
    );
    expect(untested, 'reasons that no test produces').toEqual([]);
  });
}
