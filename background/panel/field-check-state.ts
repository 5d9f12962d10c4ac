/** What a field check shows: in the user's language, from what the frames read just now. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { formCheckText } from '../../components/form-check';
import { fieldText, meaningText, optionText } from '../../components/options/taught-words';
import {
  type CheckList,
  type CheckState,
  type CheckTexts,
  OTHER_TARGETS,
  type Target,
} from '../../messages/field-check';
import { missingOn } from '../../request/expected-fields';
import { FIELDS, type Field } from '../../request/fields';
import type { Assessment } from '../../request/finding';
import { printOf } from '../../request/form-print';
import { HARMLESS_FIELDS } from '../../taught/rules';
import type { Option } from '../../taught/taught';
import type { TabRecord } from '../tab/record';
import type { Run } from './field-check';

/** The most entries of one list that are shown; nobody reads more. */
const MOST = 60;

/**
 * @returns `of`: the state of a frame; `first`: the frame that reads most, in which the keyboard begins to point.
 */
export function checkState(
  record: TabRecord,
  run: Run,
): { of: (frameId: number) => CheckState; first: number } {
  const [first] = Object.entries(record.frames)
    .map(([id, { readings }]) => ({ id: Number(id), count: readings.length }))
    .sort((one, other) => other.count - one.count);
  const state = {
    lang: browser.i18n.getUILanguage(),
    names: Object.fromEntries(FIELDS.map((field) => [field, fieldText(field)])),
    texts: checkTexts(),
    pointing: run.pointing,
  };
  const list = listOf(record, run);
  return {
    of: (frameId) => ({
      ...state,
      takesFocus: frameId === (first?.id ?? 0),
      list: frameId === 0 ? list : null,
    }),
    first: first?.id ?? 0,
  };
}

function listOf(record: TabRecord, run: Run): CheckList {
  const { assessment } = record;
  const readings = Object.values(record.frames).flatMap((frame) => frame.readings);
  const elsewhere = new Set(
    assessment?.findings
      .filter(({ status, remembered }) => remembered || status === 'pending')
      .map(({ check }) => check) ?? [],
  );
  const isElsewhere = (field: Field) => elsewhere.has(CHECK_OF[field] ?? 'support-plan');
  const missing = assessment ? missingOn(assessment.page, Object.values(record.frames)) : [];
  return {
    read: readings.slice(0, MOST).map(({ field, caption, state, value }) => ({
      name: field === 'unknown' ? `? ${caption}` : fieldText(field),
      value:
        state === 'empty'
          ? i18n.t('fieldCheck.empty')
          : state === 'unreadable'
            ? i18n.t('fieldCheck.unreadable')
            : value,
    })),
    missing: missing.map((field) => ({
      field,
      name: fieldText(field),
      isElsewhere: isElsewhere(field),
    })),
    beside: (assessment?.findings ?? []).flatMap(({ obstacle, field, status }) =>
      status === 'unreadable' &&
      obstacle &&
      (obstacle.kind === 'beside' || obstacle.kind === 'near') &&
      field !== undefined &&
      HARMLESS_FIELDS.includes(field)
        ? [{ field, name: fieldText(field), text: obstacle.text }]
        : [],
    ),
    others: OTHER_TARGETS.map((target) => ({ target, label: targetText(target) })),
    said: run.pointing ? i18n.t('fieldCheck.press', [targetText(run.pointing)]) : run.said,
    checked: record.formCheck ? formCheckText(record.formCheck) : '',
    canConfirm:
      assessment !== null &&
      (record.formCheck?.hasChanged ?? true) &&
      // Where nothing is known of the form there is nothing to be right.
      readings.some(({ field }) => field !== 'unknown') &&
      printOf(assessment.page, Object.values(record.frames)) !== null,
  };
}

const CHECK_OF: Partial<Record<Field, Assessment['findings'][number]['check']>> = {
  'support-plan': 'support-plan',
  'first-name': 'contact-name',
  'last-name': 'contact-name',
  email: 'contact-email',
  phone: 'contact-phone',
  country: 'contact-country',
  severity: 'severity',
};

/** @returns what is pointed at, in the user's words. */
export function targetText(target: Target): string {
  const [kind, what = ''] = target.split(':');
  if (kind === 'field') return fieldText(what);
  if (kind === 'option') return optionText(what as Option);
  const rest = { lang: '', text: '', when: '' };
  if (kind === 'organization')
    return meaningText({ ...rest, kind, portal: 'azure', attribute: 'id' });
  return meaningText({ ...rest, kind: kind === 'heading' ? kind : 'not-contact' });
}

const checkTexts = (): CheckTexts => ({
  title: i18n.t('fieldCheck.title'),
  end: i18n.t('fieldCheck.end'),
  otherSide: i18n.t('fieldCheck.otherSide'),
  read: i18n.t('fieldCheck.read'),
  missing: i18n.t('fieldCheck.missing'),
  nothingMissing: i18n.t('fieldCheck.nothingMissing'),
  notHere: i18n.t('fieldCheck.notHere'),
  pointAt: i18n.t('fieldCheck.pointAt'),
  // The page puts the name of the field in.
  pointAtThis: i18n.t('fieldCheck.pointAtThis', ['$1']),
  cancel: i18n.t('common.cancel'),
  more: i18n.t('fieldCheck.more'),
  beside: i18n.t('fieldCheck.beside'),
  harmless: i18n.t('fieldCheck.harmless'),
  allRight: i18n.t('fieldCheck.allRight'),
  empty: i18n.t('fieldCheck.empty'),
  unreadable: i18n.t('fieldCheck.unreadable'),
  ownWords: i18n.t('fieldCheck.ownWords'),
  unknown: i18n.t('fieldCheck.unknown'),
});
