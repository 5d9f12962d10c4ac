/**
 * Rules of the design, each with a way to break it and what must turn red then. A rule that is broken in another file now
 * is said so by `npm run mutate`: mend its row here.
 */

export interface Mutant {
  rule: string;
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  put: string;
  /** Files of unit tests of which one must fail. */
  unit?: readonly string[];
  /** Replayable pages, by a pattern of their names, of which one must fail. */
  pages?: string;
  /** A file of tests in browsers of which one must fail. */
  browser?: string;
}

/** A check that says another status than it must, for one of its reasons. */
const says = (
  check: string,
  reason: string,
  status: string,
  put: string,
  rule: string,
): Mutant => ({
  rule,
  file: `checks/${check}.ts`,
  find: `${reason}: '${status}'`,
  put: `${reason}: '${put}'`,
  unit: [`tests/unit/checks/${check}.test.ts`, 'tests/unit/request/verdict.test.ts'],
});

export const RULES: readonly Mutant[] = [
  says(
    'support-plan',
    'wrong',
    'wrong',
    'ok',
    'another plan than Cloud Solution Provider is wrong',
  ),
  says('support-plan', 'missing', 'missing', 'note', 'no plan chosen is missing'),
  says(
    'contact-email',
    'customer',
    'wrong',
    'differs',
    "an address in the customer's domain is wrong",
  ),
  says('contact-email', 'alias', 'wrong', 'ok', 'an alias is nobody’s address'),
  says('contact-email', 'ours', 'differs', 'ok', 'a colleague’s address wants a second look'),
  says('contact-name', 'alias', 'wrong', 'differs', 'an alias is nobody’s name'),
  says('contact-method', 'differs', 'differs', 'ok', 'another contact method is said'),
  says(
    'availability',
    'differs',
    'differs',
    'ok',
    'other hours than those of the profile are said',
  ),
  says('time-zone', 'differs', 'differs', 'ok', 'another time zone is said'),
  says('diagnostics', 'refused', 'wrong', 'note', 'Yes where the customer refused is wrong'),
  says('additional-email', 'toFill', 'differs', 'ok', 'a mailbox that is not filled in is said'),
  says('request-text', 'customer', 'differs', 'unreadable', 'another customer’s traces are said'),
  says('request-text', 'secret', 'differs', 'unreadable', 'a secret in the text is said'),
  {
    rule: 'a known label cannot be taught to mean something else',
    file: 'taught/rules.ts',
    find: "if (LABELS.has(one.kind) && (isKnown(text) || saysOther(text, meaningOf(one)))) return 'known';",
    put: '',
    unit: ['tests/unit/taught/taught.test.ts'],
  },
  {
    rule: 'a taught label that names two fields is not read',
    file: 'request/taught.ts',
    find: "if (sourced.length > 1) return unread(finding, 'taughtTwice', sourced, label);",
    put: '',
    unit: ['tests/unit/request/taught.test.ts'],
  },
  {
    rule: 'no taught label makes an address the user’s own words',
    file: 'request/form-view.ts',
    find: 'return [{ kind: SPEAKS[valueKind as keyof typeof SPEAKS], text }];',
    put: 'return text ? [] : [];',
    unit: ['tests/unit/request/taught.test.ts'],
  },
  {
    rule: 'another number wants a second look',
    file: 'checks/contact-phone.ts',
    find: "return 'differs'",
    put: "return 'ok'",
    unit: ['tests/unit/checks/contact-phone.test.ts'],
  },
  {
    rule: 'another country wants a second look',
    file: 'checks/contact-country.ts',
    find: ": 'differs'",
    put: ": 'ok'",
    unit: ['tests/unit/checks/contact-country.test.ts'],
  },
  says('directory', 'own', 'wrong', 'ok', 'the partner’s own directory is wrong'),
  says('directory', 'other', 'wrong', 'ok', 'another customer than the one asked for is wrong'),
  says('directory', 'unknown', 'differs', 'ok', 'a directory of nobody known is asked about'),
  says('directory', 'noHint', 'unreadable', 'ok', 'no hint of the directory is never right'),
  says('severity', 'missing', 'missing', 'note', 'an empty severity that is required is missing'),
  says('who-may-file', 'azure', 'wrong', 'note', 'an indirect reseller cannot file in Azure'),
  {
    rule: 'anything wrong or missing blocks',
    file: 'assessment/assess.ts',
    find: "if (counted.some(isBad)) return 'blocked';",
    put: '',
    unit: ['tests/unit/request/verdict.test.ts'],
  },
  {
    rule: 'what cannot be read is never ready',
    file: 'assessment/assess.ts',
    find: "has('unreadable') || ",
    put: '',
    unit: ['tests/unit/request/verdict.test.ts', 'tests/fuzz/page-text.test.ts'],
  },
  {
    rule: 'without a profile nothing is ready',
    file: 'assessment/assess.ts',
    find: 'if (!profile || ',
    put: 'if (',
    unit: ['tests/unit/request/verdict.test.ts'],
  },
  {
    rule: 'a finding that the user accepted leaves a review at best',
    file: 'assessment/assess.ts',
    find: ' || findings.some(({ accepted }) => accepted)',
    put: '',
    unit: ['tests/unit/request/verdict.test.ts'],
  },
  {
    rule: 'the number on the badge is of what is wrong and not accepted',
    file: 'assessment/assess.ts',
    find: 'findings.filter((finding) => isBad(finding) && !finding.accepted)',
    put: 'findings.filter((finding) => isBad(finding))',
    unit: ['tests/unit/request/verdict.test.ts'],
  },
  {
    rule: 'severity A is answered in two hours',
    file: 'request/severity.ts',
    find: '{ A: 2, B: 4, C: 8 }',
    put: '{ A: 3, B: 4, C: 8 }',
    unit: ['tests/unit/checks/severity.test.ts', 'tests/unit/request/verdict.test.ts'],
  },
  {
    rule: 'plan and severity are forgotten when the subscription or the issue type changes',
    file: 'request/memory.ts',
    find: 'if (isAnotherSubject) for',
    put: 'if (false) for',
    unit: ['tests/unit/request/memory.test.ts'],
  },
  {
    rule: 'the panel is heard only from the top frame',
    file: 'background/router.ts',
    find: "&& (from === 'frame' || frame.frameId === 0)",
    put: '',
    unit: ['tests/unit/background/router.test.ts'],
  },
  {
    rule: 'what is faded away is not in sight',
    file: 'page/read/visibility.ts',
    find: 'Number(style.opacity || 1) < FAINT',
    put: 'false',
    pages: 'reading/stale|azure/trap-',
  },
  {
    rule: 'proved: what nobody compared is not ready',
    file: 'request/proof.ts',
    find: 'if (!sourced.proof) return undefined;',
    put: 'if (!sourced.proof) return null;',
    unit: ['tests/unit/request/proof.test.ts'],
  },
  {
    rule: 'proved: two whole requests in two frames are never ready',
    file: 'request/one-request.ts',
    find: 'documents.size < 2',
    put: 'documents.size < 3',
    unit: ['tests/unit/background/frames.test.ts'],
  },
  {
    rule: 'proved: what lies over a value covers it',
    file: 'page/prove/hit.ts',
    find: 'return opaque;',
    put: 'return null;',
    browser: 'tests/e2e/prove.test.ts',
  },
  {
    rule: 'proved: a value whose letters nobody sees is not read as right',
    file: 'page/prove/paint.ts',
    find: 'return !ground || contrastOf(ink, ground) > LEAST_CONTRAST;',
    put: 'return true;',
    browser: 'tests/e2e/prove.test.ts',
  },
  {
    rule: 'proved: once more at the press of Create',
    file: 'page/follow/submit-guard.ts',
    find: 'if (!buttonOf(event) || !proveAtPress()) return false;',
    put: 'return false;',
    browser: 'tests/e2e/proof-at-press.test.ts',
  },
];
