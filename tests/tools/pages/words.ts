/**
 * The words of a form in one language: captions from `portals/languages`, and where no source prints one,
 * English (`Additional email for notification`), or for Hungarian and Indonesian a translation of our own,
 * which the reader does not know, as it would not know the real one.
 */

import { captionsOf, GROUPS } from '../../../portals/languages/language.ts';
import { readLanguages } from '../languages.ts';

type Captions = Record<string, Record<string, string[]>>;

const plain = (text: string): string => text.replace(/^[~?]/, '');
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** Guessed by the authors of these pages; no source prints them. */
const GUESSED: Captions = {
  'hu-HU': {
    'first-name': ['Utónév'],
    'last-name': ['Vezetéknév'],
    email: ['E-mail-cím'],
    phone: ['Telefonszám'],
  },
  'id-ID': {
    'new-support-request': ['Permintaan dukungan baru'],
    'support-plan': ['Paket dukungan'],
    severity: ['Tingkat keparahan'],
    subscription: ['Langganan'],
    'contact-method': ['Metode kontak pilihan'],
    'contact-section': ['Info kontak'],
    'first-name': ['Nama depan'],
    'last-name': ['Nama belakang'],
    email: ['Alamat email'],
    phone: ['Nomor telepon'],
    country: ['Negara/wilayah'],
    'review-and-create': ['Tinjau + buat'],
    create: ['Buat'],
    'cloud-solution-provider': ['Penyedia Solusi Cloud'],
  },
};

/** "Select", as the control of that language invites to choose. Guessed. */
const SELECT: Record<string, string> = {
  'cs-CZ': 'Vyberte položku',
  'de-DE': 'Auswählen',
  'en-US': 'Select a support plan',
  'es-ES': 'Seleccionar un plan',
  'fr-FR': 'Sélectionner une formule',
  'hu-HU': 'Válasszon csomagot',
  'id-ID': 'Pilih paket dukungan',
  'it-IT': 'Seleziona un piano',
  'ja-JP': 'サポート プランを選択してください',
  'ko-KR': '지원 계획 선택',
  'nl-NL': 'Selecteer een plan',
  'pl-PL': 'Wybierz plan',
  'pt-BR': 'Selecione um plano',
  'pt-PT': 'Selecione um plano',
  'ru-RU': 'Выберите план',
  'sv-SE': 'Välj en plan',
  'tr-TR': 'Bir plan seçin',
  'zh-CN': '选择支持计划',
  'zh-TW': '選取支援方案',
};

const CAPTIONS = captionsOf(readLanguages(), GROUPS);

export const LANGUAGES: readonly string[] = Object.keys(CAPTIONS);

const known = (language: string, key: string): readonly string[] | undefined =>
  CAPTIONS[language]?.[key];

/** Which spelling of a caption to print: the first, or another that the sources know. */
export function caption(language: string, key: string, variant = 0): string {
  const texts = known(language, key) ?? GUESSED[language]?.[key] ?? known('en-US', key);
  if (!texts) throw new Error(`no caption ${key} in ${language}`);
  return capital(plain(texts[Math.min(variant, texts.length - 1)] as string));
}

export const placeholder = (language: string): string => SELECT[language] ?? 'Select';

/** The severity with its leading letter; that other languages keep the letter is a guess. */
export function severity(language: string, letter: 'A' | 'B' | 'C'): string {
  if (language === 'en-US') return caption(language, `severity-value-${letter.toLowerCase()}`);
  const named = known(language, `severity-name-${letter.toLowerCase()}`)?.[0];
  const words = named ? plain(named).replace(/\s*[((].*$/u, '') : 'Dampak';
  return `${letter} - ${words}`;
}

/** The short tag that the portal writes into its `l=` parameter, and we into `lang`. */
export const shortTag = (language: string): string =>
  ({
    'zh-TW': 'zh-hant',
    'zh-CN': 'zh-hans',
    'pt-BR': 'pt-br',
    'pt-PT': 'pt-pt',
  })[language] ?? language.slice(0, 2);

/** The partner's country as that language writes it. */
export const country = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of('TW') ?? 'Taiwan';
