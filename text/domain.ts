/** Domain names: one spelling, and which of them tell no organization from another. Pure. */

import { SHARED_BY_TENANTS } from './initial-domain';

/**
 * Mail hosts where anybody can have an address: such a domain tells no company from another.
 * Whole names, and first labels that are sold under many top-level domains (`yahoo.co.jp`).
 */
const CONSUMER_HOSTS = new Set(
  `gmail.com googlemail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.ch web.de
  t-online.de freenet.de mail.ru bk.ru list.ru inbox.ru yandex.ru yandex.com ya.ru rambler.ru proton.me
  protonmail.com pm.me tutanota.com tuta.com zoho.com mail.com fastmail.com hey.com qq.com foxmail.com
  163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn hinet.net seed.net.tw
  pchome.com.tw naver.com daum.net hanmail.net kakao.com nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it seznam.cz
  centrum.cz wp.pl o2.pl onet.pl interia.pl uol.com.br bol.com.br terra.com.br sapo.pt comcast.net
  verizon.net att.net sbcglobal.net bellsouth.net cox.net btinternet.com sky.com ziggo.nl kpnmail.nl
  telia.com freemail.hu citromail.hu mynet.com rediffmail.com`.split(/\s+/),
);
const CONSUMER_LABELS = /^(?:yahoo|ymail|rocketmail|hotmail|outlook|live|msn|windowslive)$/;

/** Names under which everybody's tenants live, and what countries sell names under. */
const SHARED_SUFFIX = new RegExp(
  `^(?:[^.]+|${SHARED_BY_TENANTS}|(?:com|co|net|org|edu|gov|gob|gouv|ac|or|ne|go|idv|ltd|plc|nom)\\.[a-z]{2})$`,
);

/**
 * One spelling of a domain: lower case, ASCII (`xn--…`), without `@` before or a dot after it.
 * @returns the empty string for what is no domain at all.
 */
export function asciiDomain(value: string): string {
  const name = value
    .trim()
    .replace(/^@/, '')
    .replace(/[.。]$/, '');
  if (name === '' || name.length > 253 || /[\s/\\:@?#[\]%<>^|]/.test(name)) return '';
  try {
    const { hostname } = new URL(`https://${name}/`);
    // The platform reads `1` and `0x7f.1` as addresses; such a name belongs to no company.
    return /^\d+(?:\.\d+){3}$/.test(hostname) ? '' : hostname.replace(/\.$/, '');
  } catch {
    // Not a host name: the answer says so.
    return '';
  }
}

/** Whether anybody can have an address at this host, or under this domain. */
export function isSharedDomain(value: string): boolean {
  const name = asciiDomain(value);
  if (CONSUMER_HOSTS.has(name) || SHARED_SUFFIX.test(name)) return true;
  return CONSUMER_LABELS.test(name.split('.')[0] ?? '') && name.split('.').length <= 3;
}
