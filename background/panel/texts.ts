import { i18n } from '#i18n';
import type { PanelTexts } from '../../messages/panel';

/**
 * The words on the panel's own controls.
 * @param notes how many notes stand behind the line that unfolds them.
 * @param host named on the button that fills in, where the form's frame is of an unusual host; else null.
 */
export function panelTexts(notes: number, host: string | null): PanelTexts {
  return {
    fold: i18n.t('panel.fold'),
    unfold: i18n.t('panel.unfold'),
    move: i18n.t('panel.move'),
    moveHelp: i18n.t('panel.moveHelp'),
    observed: i18n.t('panel.observed'),
    remembered: i18n.t('panel.remembered'),
    showMe: i18n.t('panel.showMe'),
    notHere: i18n.t('panel.notHere'),
    accept: i18n.t('panel.accept'),
    acceptedUndo: i18n.t('panel.acceptedUndo'),
    accepted: i18n.t('panel.accepted'),
    why: i18n.t('panel.why'),
    more: i18n.t('panel.more'),
    fill: host === null ? i18n.t('panel.fill') : i18n.t('panel.fillAt', [host]),
    choosePlan: i18n.t('panel.choosePlan'),
    putRight: host === null ? i18n.t('panel.putRight') : i18n.t('panel.putRightAt', [host]),
    customerNote: i18n.t('panel.customerNote'),
    provider: i18n.t('panel.provider'),
    filling: i18n.t('panel.filling'),
    // The panel puts the names of the fields in.
    filled: i18n.t('panel.filled', ['$1']),
    notTaken: i18n.t('panel.notTaken'),
    fillFailed: i18n.t('panel.fillFailed'),
    undo: i18n.t('common.undo'),
    undone: i18n.t('panel.undone'),
    copy: i18n.t('common.copy'),
    copied: i18n.t('common.copied'),
    notCopied: i18n.t('common.notCopied'),
    newTab: i18n.t('panel.newTab'),
    notes: notes > 0 ? i18n.t('panel.notes', notes) : i18n.t('panel.details'),
    checkFields: i18n.t('fieldCheck.show'),
    hideNotes: i18n.t('panel.hideNotes'),
    setUp: i18n.t('panel.setUp'),
    confirm: i18n.t('common.yes'),
    cancel: i18n.t('common.cancel'),
    reload: i18n.t('panel.reload'),
    kept: i18n.t('panel.kept'),
    number: i18n.t('requests.number'),
    saved: i18n.t('common.saved'),
    pressAgain: i18n.t('panel.pressAgain'),
    notKept: i18n.t('common.notSaved'),
    dismiss: i18n.t('panel.dismiss'),
    fields: {
      'support-plan': i18n.t('checks.supportPlan.title'),
      'first-name': i18n.t('options.firstName'),
      'last-name': i18n.t('options.lastName'),
      email: i18n.t('panel.fields.email'),
      phone: i18n.t('options.phone.title'),
      country: i18n.t('panel.fields.country'),
      'additional-email': i18n.t('checks.additionalEmail.title'),
    },
  };
}
