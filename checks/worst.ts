import { type Finding, STATUSES } from '../request/finding';

/** @returns the finding with the worst status; the first of equals, null for none. */
export function worst(findings: readonly (Finding | null)[]): Finding | null {
  let result: Finding | null = null;
  for (const finding of findings) {
    if (finding && (!result || STATUSES.indexOf(finding.status) < STATUSES.indexOf(result.status)))
      result = finding;
  }
  return result;
}
