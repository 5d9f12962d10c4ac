/** Runs a check and turns its result into a finding. */

import type { Finding, Reason } from '../request/finding';
import { report } from '../text/report';
import type { Check, CheckContext, Said } from './check';
import { worst } from './worst';

/**
 * @returns the worst of what the check says; null when it has nothing to say. A check that fails has not read its
 *   field: `unreadable`, and the error is reported.
 */
export function makeCheck(check: Check, context: CheckContext): Finding | null {
  try {
    const said = check.run(context);
    const all = Array.isArray(said) ? said : [said];
    return worst(all.map((one) => one && findingOf(check, one)));
  } catch (error) {
    report(error, `check ${check.id}`);
    return failed(check);
  }
}

/** @returns what is said of a check that could not be made. */
export const failed = ({ id }: Pick<Check, 'id'>): Finding => ({
  check: id,
  status: 'unreadable',
  reason: 'failed',
  params: [],
  observed: null,
});

function findingOf(check: Check, said: Said): Finding {
  const { reason, about, params = [], data, accepted } = said;
  const status = check.says[reason];
  if (!status) throw new RangeError(`${check.id} has no status for ${reason}`);
  const value = about?.reading.state === 'filled' ? about.reading.value : null;
  const finding: Finding = {
    check: check.id,
    status,
    reason: reason as Reason,
    params: [...params],
    observed: said.observed === undefined ? value : said.observed || null,
  };
  if (data) finding.data = data;
  if (accepted) finding.accepted = true;
  if (!about) return finding;
  if (about.reading.field !== 'unknown') finding.field = about.reading.field;
  finding.frameId = about.frameId;
  finding.form = about.reading.form;
  if (about.remembered) finding.remembered = true;
  return finding;
}
