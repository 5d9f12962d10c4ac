/**
 * What tells the publisher's support on a product's page from Microsoft's own. Pure.
 *
 * Guessed: no product page was ever captured. The guidance (2020-06) says only that the page shows a link, an
 * e-mail address or a phone number.
 */

/**
 * Links that stand beside the support link and are none: what protects data, terms, licences, other legal texts,
 * in the portals' languages. Compared with a link's text and its address, both in small letters and without
 * accents. Beginnings of words, for the script that holds them is put into pages; "licensing" is a product's trade.
 */
export const LEGAL = new RegExp(
  [
    'priva[cs][iy]|term(?:o?s|ini\\b|inos)|condi(?:tions|zioni|c)|li(?:[cz]en[cszt](?!ing)|s[ae]ns)',
    'legal|cookie|agreement|eula|juridi|contratt?o?\\b',
    // German, Dutch, Swedish, French
    'datenschutz|bedingung|\\bagb\\b|impressum|rechtlich|voorwaarden|overeenkomst',
    'integritet|sekretess|villkor|avtal|confidentialite|vie.privee',
    // Czech, Hungarian, Polish, Russian
    'soukromi|podmink|smlouv|pravni|adatvedel|feltetel|szerzodes|\\bjogi\\b',
    'prywatno|warunki|regulamin|\\bumow|\\bprawn[ae]|конфиденц|услови|лицензи|соглашени|правов',
    // Turkish, Indonesian
    'gizlilik|kosullar|sozlesme|\\byasal|ketentuan|perjanjian',
    // Chinese, Japanese, Korean
    '[隱隐]私|[条條]款|授[權权]|[許许]可|法律|[協协][议議]',
    'プライバシー|個人情報|規約|ライセンス|法的|개인 ?정보|약관|라이선스|법적',
  ].join('|'),
);

/** What an address that takes support questions is called. */
export const SUPPORT_MAILBOX = /support|help|service|care(?!er)|soporte|suporte|hilfe|assist/i;
