/** Text of a page, made comparable. Pure. */

/** A longer text is no caption with a mark behind it. */
const LONGEST_MARKED = 120;

/** Zero-width and direction-changing characters, and the private-use glyphs of icon fonts. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g;

/** @returns true for an address that is not the one it looks like: something invisible stands within it. */
export const hidesInAddress = (text: string): boolean =>
  text.includes('@') && cleanText(text) !== text.trim();

/**
 * Words that portals put behind a caption to say that a field must be filled in, and that it need not be, in the
 * portals' languages; compared after `foldText`.
 */
const REQUIRED =
  'required|必要|必填|必須|필수|erforderlich|obligatorisch|pflichtfeld|obligatoire|requis|obligatorio|requerido|obbligatorio|obrigatorio|обязательно|обязательное поле|vereist|verplicht|wymagane|povinne|kotelezo|obligatoriskt|gerekli|zorunlu|wajib|requise|requerida|obligatoria|richiesto|obrigatoria|vyzadovano|kravs|diperlukan|必需|обязательное';
const OPTIONAL =
  'optional|任意|選用|选填|可选|선택사항|facultatif|opcional|facoltativo|необязательно|optioneel|opcjonalne|volitelne|nem kotelezo|valfritt|istege bagli|opsional|facultative|opzionale|facultatief|선택 사항|選擇性|省略可能';
const MARKS = `${REQUIRED}|${OPTIONAL}`;
let trailingMark: RegExp | undefined;
let requiredMark: RegExp | undefined;

let lastWords: ReadonlySet<string> | undefined;

/** Most captions end in no such word, and need not be searched for all of them. */
function mayEndInMark(folded: string): boolean {
  const last = /[^\s,()[\]-]+(?=[\s)\]]*$)/.exec(folded)?.[0];
  lastWords ??= new Set(MARKS.split('|').map((mark) => mark.replace(/.* /, '')));
  return last !== undefined && lastWords.has(last);
}

/** @returns true for most texts: nothing in them folds but case, and the slow ways are spared. */
export const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/**
 * @param text any text of a page.
 * @returns the text without invisible characters and icon glyphs, white space collapsed, trimmed.
 */
export const cleanText = (text: string): string =>
  (isPlain(text) ? text : text.replace(INVISIBLE, '')).replace(/\s+/g, ' ').trim();

/**
 * @param text any text.
 * @returns the text for comparison: compatibility forms, case, accents and white space folded.
 */
export const foldText = (text: string): string =>
  isPlain(text)
    ? cleanText(text).toLowerCase()
    : cleanText(text.normalize('NFKC'))
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .replace(/ı/g, 'i');

/**
 * @param text a caption as a page prints it.
 * @returns its key: folded, without required marks, colons, hyphens and all white space, so that
 *   "E-Mail *", "email:" and "Ｅmail (required)" are the same.
 */
export function captionKey(text: string): string {
  // Patterns that look for an end try again from every place: a page may print anything, at any length.
  let folded = foldText(text.slice(0, 400)).replace(/^[*\s]+|[\s*:؛،]+$/g, '');
  if (folded.length <= LONGEST_MARKED && mayEndInMark(folded)) {
    trailingMark ??= new RegExp(`(?:[\\s,(\\[-]+(?:${MARKS})[\\s)\\]]*|[(\\[](?:${MARKS})[)\\]])$`);
    folded = folded.replace(trailingMark, '');
  }
  return folded.replace(/[\s*:‐-―'’-]/g, '');
}

/**
 * @param text a caption as a page prints it.
 * @returns true when it carries a mark that the field must be filled in: a star, or a word behind a bracket or a dash.
 */
export function marksRequired(text: string): boolean {
  if (/^\s*[*＊]|[*＊]\s*:?\s*$/.test(cleanText(text))) return true;
  const folded = foldText(text.slice(0, 400)).replace(/[\s:]+$/, '');
  if (folded.length > LONGEST_MARKED || !mayEndInMark(folded)) return false;
  // Right behind its bracket or dash: "(not required)" and "non-required" say something else.
  requiredMark ??= new RegExp(`(?:[([,:]|\\s[‐-―-])\\s?(?:${REQUIRED})\\s?[)\\]]?$`);
  return requiredMark.test(folded);
}

/** "Select …" in the portals' languages: nothing has been chosen. Compared after `foldText`. */
const placeholderPattern = (): RegExp =>
  new RegExp(
    '^[(<[‹]*(?:' +
      'select\\b' +
      '|choose\\b' +
      '|please (?:select|choose)' +
      '|pick (?:a|an|one)\\b' +
      '|(?:0|none|not|no(?:thing| \\w+)?) selected' +
      '|no selection' +
      '|none$' +
      '|nicht ausgewahlt' +
      '|selec+ion[ae]' +
      '|escolh[ae]' +
      '|el(?:ija|ige|egir)\\b' +
      '|selezion[ai]' +
      '|scegli' +
      '|selectionne[zr]' +
      '|choisi(?:r|ssez)' +
      '|auswahl' +
      '|wahlen sie' +
      '|bitte (?:aus)?wahlen' +
      '|selecte(?:er|ren)\\b' +
      '|kies\\b' +
      '|wybierz' +
      '|vyb(?:er|rat)' +
      '|zvoli?te?\\b' +
      '|(?:ki)?valas(?:sz|ztas)' +
      '|valj\\b' +
      '|выберите' +
      '|выбрать' +
      '|pilih' +
      '|請?選[取擇]' +
      '|请?选择' +
      '|未選' +
      '|未选' +
      '|選択' +
      '|선택' +
      ')|(?:wahlen|selecteren|kiezen|\\bsec(?:in(?:iz)?)?|を選択(?:してください)?|を選んでください|の選択|선택(?:하세요|하십시오)?|を選ぶ)[.…。\\])>›]*$|^-.*-$',
  );
let placeholder: RegExp | undefined;

/** The same few texts are asked about at every reading. */
const asked = new Map<string, boolean>();
const MOST_ASKED = 100;

/**
 * @param text what a dropdown shows.
 * @returns true when it shows an invitation to choose, in any of the portals' languages, or nothing at all.
 */
export function isPlaceholder(text: string): boolean {
  const known = asked.get(text);
  if (known !== undefined) return known;
  const folded = foldText(text);
  placeholder ??= placeholderPattern();
  const is = folded === '' || /^[-–—.…\s]+$/.test(folded) || placeholder.test(folded);
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(text, is);
  return is;
}

const EMAIL = /^[^\s@]{1,200}@[^\s@]{1,250}$/;

/** @returns true when a text has the shape of an e-mail address. */
export const looksLikeEmail = (text: string): boolean => EMAIL.test(text);

/** @returns true when a text has the shape of a telephone number. */
export const looksLikePhone = (text: string): boolean =>
  /^[+(]?[\d(][\d\s()./-]{5,24}$/.test(text.normalize('NFKC'));

/** @returns true for one word that may name an account rather than a person: `user_0a1b…`, `ada_x#EXT#…`. */
export const looksLikeAccount = (text: string): boolean =>
  /^[^\s@]{2,120}[_#][^\s@]{2,120}(?:@\S+)?$/.test(text);

/** @returns true for what may be the name of a support plan, or an invitation to choose one. */
export const looksLikePlan = (text: string): boolean =>
  /plan|support|premier|direct|developer|basic|方案|[计計][划劃]|プラン|план/.test(foldText(text));
