/** The assessment of a page of which nothing is known, because something failed. Pure. */

import { ALL_CHECKS } from '../checks';
import { failed } from '../checks/run';
import type { Cloud } from '../portals/hosts';
import type { PageId } from '../portals/pages';
import { verdictOf } from './assess';
import type { BareAssessment } from './judge-tab';

/** @returns every check that a verdict always rests on, as failed. */
export function unknownAssessment(page: PageId, cloud: Cloud): BareAssessment {
  const findings = ALL_CHECKS.filter(
    ({ required, pages }) => required === 'always' && pages.includes(page),
  ).map(failed);
  return {
    page,
    cloud,
    customer: null,
    directoryName: null,
    verdict: verdictOf({ page, profile: null }, findings, false),
    detecting: false,
    badge: '',
    findings,
  };
}
