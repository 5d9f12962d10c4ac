/**
 * What people type when they look for an answer, as far as the answer itself does not say it. Never shown. A query
 * is found by the words' beginnings; `user_062ae1` begins with `user_`.
 */

import type { AnswerId } from './answers';
import { de } from './synonyms/de';
import { en } from './synonyms/en';
import { es } from './synonyms/es';
import { fr } from './synonyms/fr';
import { it } from './synonyms/it';
import { ja } from './synonyms/ja';
import { ko } from './synonyms/ko';
import { ptBR } from './synonyms/pt-br';
import type { Synonyms } from './synonyms/texts';
import { zhCN } from './synonyms/zh-cn';
import { zhTW } from './synonyms/zh-tw';

/** By the language of the interface; English holds in every one, for that is what the portals' errors say. */
const OWN: Readonly<Record<string, Synonyms>> = {
  de,
  es,
  fr,
  it,
  ja,
  ko,
  'pt-BR': ptBR,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

/**
 * @param language of the interface, as `zh-TW`.
 * @returns the words for an answer, those of the language first.
 */
export const synonymsOf = (language: string, id: AnswerId): string =>
  [OWN[language]?.[id], en[id]].filter(Boolean).join(' ');
