/** Which support plan a text names. */

import { partnerPlans, planCaptions } from '../portals/made/request-words';
import type { Profile } from '../profile/profile';
import { plain } from '../text/fold-name';

const NAMES: ReadonlySet<string> = new Set(partnerPlans.map(plain));
/** "Support plan" in the portals' languages. */
const KIND: ReadonlySet<string> = new Set(planCaptions.map(plain));

/** Words of the portals' languages, none of which stands in a plan's own name. */
const NEGATING = [
  "not?|non|none|never|without|except|excepting|exclud(?:e|es|ed|ing)|other than|expired|upgrade|\\p{L}+n['’]t",
  'nicht|kein\\p{L}*|ohne|außer|ausser|ausgenommen|abgelaufen',
  'ne|pas|sans|sauf|hormis|aucune?|hors|exclut|exclue?|expirée?',
  'sin|excepto|salvo|ning[uú]na?|ninguno|excluye|excluido|caducado|vencido|expirad[oa]',
  'senza|tranne|eccetto|nessun\\p{L}*|esclus[oa]|esclude|scadut[oa]',
  'n[aã]o|sem|exceto|nenhuma?|exclui|exclu[ií]do',
  'niet|geen|zonder|behalve|uitgezonderd|uitgesloten|verlopen',
  'nie|bez|oprócz|poza|żaden|brak|z wyjątkiem|wygas\\p{L}+',
  'není|kromě|mimo|žádn\\p{L}+|vypršel\\p{L}*|vyjma',
  'nem|nincs|kivéve|nélkül|lejárt',
  'inte|ej|utan|utom|förutom|ingen|inget|exklusive|utgång\\p{L}+',
  'değil|degil|hariç|haric|dışında|yok|süresi dol\\p{L}+',
  'bukan|tidak|tanpa|kecuali|selain|kedaluwarsa',
  'не|нет|без|кроме|исключ\\p{L}+|ист[её]к\\p{L}*',
].join('|');

/** The same in scripts without spaces between words, or with endings at them. */
const NEGATING_WITHIN =
  '非|不|以外|除|無|无|没有|沒有|未|なし|ない|升級|升级|過期|过期|期限切れ|아닌|아님|아니|제외|없음|없이|외의|만료';

/** A plan's name with one of these words says what it is not, or what else one could buy. */
const NEGATED = new RegExp(`(?<!\\p{L})(?:${NEGATING})(?!\\p{L})|${NEGATING_WITHIN}`, 'iu');

/** Names of other plans: beside one of these, "Cloud Solution Provider" is not what is chosen. */
const OTHER_PLANS =
  /\b(?:basic|developer|standard|pro(?:fessional)? ?direct|premier|unified|internal|signature|advanced|enterprise|free)\b|基本|開發人員|开发人员|標準|标准/i;

/**
 * @param text what the form shows as the chosen plan.
 * @returns true for Cloud Solution Provider in any of the portals' languages, or CSP as a word.
 *   Source: "Report problems on behalf of a customer" (Microsoft, 2020-06 and 2023-09); the exact text in
 *   the portal is not proven, so the name may stand among other words.
 */
export function isCloudSolutionProvider(text: string): boolean {
  // Several that are chosen at once are read one behind the other.
  if (text.includes('; ')) return text.split('; ').every(isCloudSolutionProvider);
  if (NEGATED.test(text.normalize('NFC')) || OTHER_PLANS.test(text.normalize('NFKC'))) return false;
  const folded = plain(text);
  return (
    [...NAMES].some((name) => folded.includes(name)) ||
    /(?<![a-z0-9])csp(?![a-z0-9])/i.test(text.normalize('NFKC'))
  );
}

/** @returns true when a plan is right beside Cloud Solution Provider because the profile names it. */
export const isAllowedPlan = (
  text: string,
  profile: Pick<Profile, 'supportPlans'> | null,
): boolean => (profile?.supportPlans ?? []).some((plan) => plain(plan) === plain(text));

/** Longer than the longest of Microsoft's names for a plan, in any language. */
const LONGEST_NAME = 80;
/** What ends a sentence. */
const SENTENCE = /[.!?。！？]\s*$|[.!?]\s+\p{L}|[。！？]/u;
/** More words than Microsoft's names have. */
const MANY_WORDS = 8;

/**
 * @param text what stands beside the caption as plain text, where a hint may stand as well as a value.
 * @returns true when it is a plan's name and not something said about plans: "A CSP partner opens requests".
 */
export function isPlanName(text: string): boolean {
  if (text.length > LONGEST_NAME || SENTENCE.test(text)) return false;
  // "Recommended: Basic support" does not say what is chosen.
  if (!isCloudSolutionProvider(text))
    return !/[:：]/.test(text) && text.trim().split(/\s+/).length <= MANY_WORDS;
  let rest = plain(text);
  for (const name of [...NAMES, ...KIND]) rest = rest.replace(name, '');
  return !/[\p{L}\p{N}]/u.test(rest.replace(/csp|microsoft|azure|supporto?|plan|方案/g, ''));
}
