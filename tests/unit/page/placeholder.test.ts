import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../page/text';

const INVITATIONS: Record<string, string[]> = {
  en: ['Select a severity', 'Please select', '-- Select --', '<Select>', 'None', 'No selection'],
  de: [
    'Auswählen',
    'Plan auswählen',
    'Wählen Sie einen Plan aus',
    'Option wählen',
    'Nicht ausgewählt',
  ],
  fr: ['Sélectionner', 'Sélectionnez un plan', 'Choisir', 'Choisissez'],
  es: ['Seleccionar', 'Seleccione un valor', 'Selecciona una opción', 'Elige', 'Elija un plan'],
  it: ['Seleziona', 'Selezionare un valore', 'Scegli'],
  pt: ['Selecionar', 'Selecione', 'Escolha'],
  nl: ['Selecteren', 'Selecteer een waarde', 'Een waarde selecteren', 'Kiezen', 'Kies een optie'],
  cs: ['Vyberte', 'Vybrat', 'Zvolte', 'Zvolit'],
  hu: ['Válasszon', 'Válassza ki', 'Kiválasztás'],
  pl: ['Wybierz wartość'],
  ru: ['Выберите значение', 'Выбрать'],
  sv: ['Välj ett värde'],
  tr: ['Seç', 'Seçin', 'Bir değer seçin', 'Seçiniz'],
  id: ['Pilih nilai'],
  ja: ['選択', '選択してください', '値を選択', 'プランの選択', 'プランを選んでください', '未選択'],
  ko: ['선택', '선택하세요', '값 선택'],
  zh: ['選取', '請選取', '請選擇支援方案', '选择', '请选择', '未選取'],
};

const VALUES = [
  'Cloud Solution Provider',
  'B - Moderate impact',
  'Standard',
  'Technical',
  'Secunderabad',
  'Kosovo',
  'Wales',
  'ソリューション',
];

describe('an invitation to choose is no value', () => {
  it.each(Object.entries(INVITATIONS))('%s', (_language, texts) => {
    expect(texts.filter((text) => !isPlaceholder(text))).toEqual([]);
  });

  it('and a value is none', () => {
    expect(VALUES.filter(isPlaceholder)).toEqual([]);
  });
});
