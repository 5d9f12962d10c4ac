/**
 * What leads through a form, next to whatever its last field is; to create the request is among the languages' buttons. In
 * lower case.
 */
export const STEP_BUTTONS: readonly string[] = [
  // Next
  ...[
    'next',
    'continue',
    'weiter',
    'suivant',
    'siguiente',
    'próximo',
    'seguinte',
    'avançar',
    'avanti',
    'volgende',
    'dalej',
  ],
  ...['další', 'tovább', 'nästa', 'ileri', 'далее', '次へ', '다음', '下一步', 'berikutnya'],
  // Previous, back
  ...[
    'previous',
    'back',
    'zurück',
    'précédent',
    'anterior',
    'atrás',
    'voltar',
    'indietro',
    'precedente',
    'vorige',
    'terug',
  ],
  ...[
    'wstecz',
    'zpět',
    'předchozí',
    'vissza',
    'előző',
    'föregående',
    'geri',
    'назад',
    '前へ',
    '戻る',
    '이전',
    '上一步',
    '返回',
  ],
  // Cancel
  ...[
    'cancel',
    'abbrechen',
    'annuler',
    'cancelar',
    'annulla',
    'annuleren',
    'anuluj',
    'zrušit',
    'storno',
    'mégse',
    'avbryt',
  ],
  ...['i̇ptal', 'iptal', 'отмена', 'キャンセル', '취소', '取消', 'batal'],
];
