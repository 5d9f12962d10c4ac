/** How what a frame's text fields give away enters the record of its tab, and leaves it. Pure. */

import type { FieldTraces, FrameTraces, TextField } from '../../request/traces';
import type { StoredTraces, TabRecord } from './record';

/** What a frame says. */
export interface TracesSaid {
  doc: string;
  /** Of the filter that was compared with. */
  version: string;
  /** The fields in sight. */
  fields: readonly Omit<FieldTraces, 'isRemembered'>[];
}

/** @returns the record with what a frame says; of fields that it does not show, what it said before stays. */
export function withTraces(
  record: TabRecord,
  frameId: number,
  { doc, version, fields }: TracesSaid,
): TabRecord {
  if (record.frames[frameId]?.doc !== doc) return record;
  const before = record.traces[frameId];
  const kept = before?.doc === doc ? before.fields : {};
  const said = Object.fromEntries(fields.map(({ field, ...rest }) => [field, rest]));
  const one: StoredTraces = { doc, version, hasFailed: false, fields: { ...kept, ...said } };
  return { ...record, traces: { ...record.traces, [frameId]: one } };
}

/** @param doc empty where that is not known. @returns the record with a frame whose texts are not known any more. */
export function withoutAnswer(record: TabRecord, frameId: number, doc: string): TabRecord {
  const shown = record.frames[frameId]?.doc;
  if (shown === undefined || (doc !== '' && shown !== doc)) return record;
  const before = record.traces[frameId];
  const fields = before?.doc === shown ? before.fields : {};
  const one: StoredTraces = { doc: shown, version: '', hasFailed: true, fields };
  return { ...record, traces: { ...record.traces, [frameId]: one } };
}

/** What was found in documents that are gone, or in a request that is over, is forgotten with them. */
export const tracesOfNow = (record: TabRecord, isAnother: boolean): TabRecord['traces'] =>
  Object.fromEntries(
    Object.entries(record.traces)
      .filter(([frameId, { doc }]) => record.frames[Number(frameId)]?.doc === doc)
      .map(([frameId, one]) => [
        frameId,
        isAnother ? { ...one, fields: inSight(record, Number(frameId), one.fields) } : one,
      ]),
  );

const shows = ({ frames }: TabRecord, frameId: number, field: TextField): boolean =>
  frames[frameId]?.readings.some((reading) => reading.field === field) ?? false;

const inSight = (record: TabRecord, frameId: number, fields: StoredTraces['fields']) =>
  Object.fromEntries(
    Object.entries(fields).filter(([field]) => shows(record, frameId, field as TextField)),
  );

/** @returns what is known of the texts of a tab's frames. */
export const tracesIn = (record: TabRecord): FrameTraces[] =>
  Object.entries(record.traces)
    .map(([id, one]) => ({ frameId: Number(id), ...one }))
    .filter(({ frameId, doc }) => record.frames[frameId]?.doc === doc)
    .map(({ frameId, hasFailed, fields }) => ({
      frameId,
      hasFailed,
      fields: Object.entries(fields).map(([name, said]) => ({
        ...said,
        field: name as TextField,
        isRemembered: !shows(record, frameId, name as TextField),
      })),
    }));
