/** Finds what may be a domain in running text: in addresses, links, sign-in names and logs, however it is written. */

import { DERIVED, type Derived } from '../../request/traces';
import { unspacedPattern } from '../../text/trace-words';

/** A host that may be a customer's. */
export interface Host {
  ascii: string;
  /** Where the text holds a host that Microsoft makes of it: how that one goes on. */
  derived?: Derived;
}

/** Letters and digits of any script, dots and hyphens: what else there is ends a host. */
const RUNS = /[\p{L}\p{N}\p{M}.-]+/gu;
const ASCII = /^[\x21-\x7e]*$/;

/** Hosts have fewer labels. */
const MOST_LABELS = 10;
/** Names in other scripts are spelled out by the browser, which takes its time: so many at most in one piece of text. */
const MOST_SPELLED = 60;

/** `fabrikam.com.pfx`: a file that is called after a domain. */
const FILES =
  /^(?:log|txt|csv|json|xml|ya?ml|har|pfx|p12|p7b|cer|crt|pem|key|csr|zip|gz|7z|evtx?|etl|html?|pdf|docx?|xlsx?|png|jpe?g|gif|bak|conf?|config|ini|ps1|old|eml|msg|rdp)$/i;

/**
 * Undoes how hosts are written in links, code and mails about dangerous links: `%2E`, `\u002e`, `[.]`, `(dot)`.
 * Each is replaced by what it stands for, in one pass each.
 */
const spelledOut = (text: string): string =>
  text
    .replace(/(?:%(?:25){0,3}|\\u00|\\x)([2-7][0-9a-f])/gi, (_, code: string) => {
      const letter = String.fromCharCode(Number.parseInt(code, 16));
      return /[\w.@-]/.test(letter) ? letter : ' ';
    })
    .replace(/\s?[[({<]\s?(?:\.|dot)\s?[\])}>]\s?|\[\./gi, '.')
    .replace(/\s?[[({<]\s?at\s?[\])}>]\s?/gi, '@')
    .replace(/(?<=\w)\s{1,2}dot\s{1,2}(?=\w)/gi, '.')
    .replace(/\\\.|[。｡]/g, '.');

/** @param text in compatibility form, without invisible characters. @returns lists of hosts, each with what it lies under. */
export function hostsIn(text: string): Host[][] {
  const found = new Map<string, Host[]>();
  let spelled = 0;
  const take = (segment: string) => {
    if (!segment.includes('.')) return;
    const ascii = ASCII.test(segment) ? segment : spelled++ < MOST_SPELLED ? asAscii(segment) : '';
    for (const labels of labelsIn(ascii)) {
      const whole = labels.join('.').toLowerCase();
      if (!found.has(whole)) found.set(whole, underOf(labels));
    }
  };
  const unspaced = unspacedPattern();
  // In code `\n` ends a line; in a path it begins the name of a folder.
  const texts = text.includes('\\') ? [text, text.replace(/\\[nrt"]/g, ' ')] : [text];
  for (const run of texts.flatMap((each) => spelledOut(each).match(RUNS) ?? [])) {
    take(run);
    if (!ASCII.test(run) && unspaced.test(run)) for (const part of run.split(unspaced)) take(part);
  }
  return [...found.values()].filter((hosts) => hosts.length > 0);
}

/** @returns an international name as the book writes it: `xn--…`; empty for what is none. */
function asAscii(name: string): string {
  const address = `https://${name.replace(/^[.-]+|[.-]+$/g, '')}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** The labels of each host in a run of letters, dots and hyphens; a second time without what is only glued to its end. */
function labelsIn(run: string): string[][] {
  return run.split(/\.{2,}/).flatMap((part) => {
    const labels = part
      .split('.', 200)
      .map((label) => label.replace(/^-+|-+$/g, ''))
      .filter(Boolean)
      .slice(-MOST_LABELS);
    const [before = '', last = ''] = labels.slice(-2);
    const isGlued = FILES.test(last) || (/^\p{Lu}\p{Ll}/u.test(last) && /\p{Ll}$/u.test(before));
    return isGlued ? [labels, labels.slice(0, -1)] : [labels];
  });
}

/** A host, and all that it lies under, down to two labels. */
function underOf(labels: readonly string[]): Host[] {
  const whole = labels.join('.').toLowerCase();
  const hosts: Host[] = labels
    .slice(0, -1)
    .map((_, at) => ({ ascii: labels.slice(at).join('.').toLowerCase() }));
  for (const derived of DERIVED) {
    if (!whole.endsWith(derived)) continue;
    const label = whole.slice(0, -derived.length).split('.').at(-1) ?? '';
    if (derived === '.mail.protection.outlook.com') {
      hosts.push({ ascii: label.replace(/-(?=[a-z]+$)/, '.'), derived });
      hosts.push({ ascii: label.replaceAll('-', '.'), derived });
    } else if (label) hosts.push({ ascii: `${label}.onmicrosoft.com`, derived });
  }
  return hosts;
}
