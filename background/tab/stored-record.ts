/** Whether what is stored of a tab is a record of it. It is looked at, not parsed: it is read at every message. */

import type { FrameReading } from '../../messages/portal';
import type { Tenant } from '../../portals/tenant';
import type { FieldTraces, FoundTrace, Secret } from '../../request/traces';
import type { StoredTraces, TabRecord } from './record';

type Test = (value: unknown) => boolean;

const isObject: Test = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number';
const isFlag: Test = (value) => typeof value === 'boolean';
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

const has =
  <Whole>(tests: { [Key in keyof Whole]?: Test }): Test =>
  (value) =>
    isObject(value) &&
    Object.entries(tests as Record<string, Test>).every(([key, test]) =>
      test((value as Record<string, unknown>)[key]),
    );
const allOf =
  (test: Test): Test =>
  (value) =>
    isObject(value) && Object.values(value as object).every(test);

const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const isFieldTraces = has<FieldTraces>({
  isRead: isFlag,
  traces: listOf(has<FoundTrace>({ text: isText, customers: Array.isArray })),
  secrets: listOf(has<Secret>({ kind: isText, begins: isText })),
});

const isReading = has<FrameReading>({
  doc: isText,
  url: isText,
  readings: Array.isArray,
  hints: Array.isArray,
  alerts: Array.isArray,
  loadedFrom: isText,
  hiddenFrames: Array.isArray,
  shownFrames: Array.isArray,
});

/** @returns whether a stored value can be worked with as the record of a tab. */
export const isRecord = has<TabRecord>({
  assessment: orNull(
    has<NonNullable<TabRecord['assessment']>>({
      page: isText,
      customer: orNull(has<Tenant>({ domains: Array.isArray, names: Array.isArray })),
      findings: Array.isArray,
    }),
  ),
  firstVerdictMs: orNull(isNumber),
  recognized: orNull(isObject),
  since: isNumber,
  frames: allOf(isReading),
  memories: listOf(
    has<TabRecord['memories'][number]>({
      doc: isText,
      form: isNumber,
      directory: has<Tenant>({ domains: Array.isArray, names: Array.isArray }),
      fields: allOf(Array.isArray),
    }),
  ),
  created: orNull(isText),
  accepted: Array.isArray,
  severity: orNull(has<NonNullable<TabRecord['severity']>>({ value: isText, at: isNumber })),
  facts: has<TabRecord['facts']>({ byFrame: allOf(isObject) }),
  factsFor: orNull(isText),
  traces: allOf(has<StoredTraces>({ doc: isText, version: isText, fields: allOf(isFieldTraces) })),
  withoutButton: orNull(isText),
  formDoc: orNull(isText),
  warning: orNull(isText),
  isForOurselves: isFlag,
  wantsProof: isFlag,
}) as (value: unknown) => value is TabRecord;
