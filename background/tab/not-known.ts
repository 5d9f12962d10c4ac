/** The record of a tab after a failure: nothing is known. Never falls back to what was known before. */

import { unknownAssessment } from '../../assessment/unknown';
import { cloudOf, type PageId, pageOf } from '../../portals/pages';
import type { Assessment } from '../../request/finding';
import { newRecord, type TabRecord } from './record';
import type { TabEvent } from './reduce';
import { inWords } from './words';

/**
 * @param before the record before the event that failed; null when that cannot be had either.
 * @returns a small record, which holds nothing of the one before but which page it was about.
 */
export function notKnown(before: TabRecord | null, event: TabEvent): TabRecord {
  const address = topAddress(before, event);
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  // A form that is known by its fields alone stands at an address that tells nothing.
  const isSame = before?.frames[0]?.url === address;
  const page = (url && pageOf(url)) ?? (isSame ? before?.assessment?.page : null) ?? null;
  return { ...newRecord(), assessment: url && page ? said(page, url) : null };
}

const topAddress = (before: TabRecord | null, event: TabEvent): string | undefined =>
  event.kind === 'reading' && event.frameId === 0 ? event.reading.url : before?.frames[0]?.url;

function said(page: PageId, url: URL): Assessment {
  const { findings, ...rest } = unknownAssessment(page, cloudOf(url));
  return { ...rest, findings: findings.map(inWords) };
}
