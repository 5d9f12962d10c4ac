/**
 * Replacements for names, numbers and IDs in a report: equal things get equal replacements, so that relations survive.
 */

import { ALIAS_LIKE, GUEST_MARK } from '../portals/alias';
import { portalHostOf } from '../portals/hosts';
import { mailbox } from '../portals/made/mailbox';
import { isMicrosoftHost } from '../portals/microsoft-hosts';
import { isSharedDomain } from '../text/domain';
import { foldWidth } from '../text/fold';
import { SHARED_BY_TENANTS } from '../text/initial-domain';

/** Names under which everybody's tenants live; they tell nothing and stay. */
const TENANT_SUFFIX = new RegExp(`(?:^|\\.)(${SHARED_BY_TENANTS})$`);

/** Labels of Microsoft's own hosts that say which service it is. Any other may name a customer. */
const SERVICE_LABEL =
  /^(?:www|learn|docs|support|portal|admin|partner|partnercenter|entra|intune|ms|rc|preview|canary|reactblade|hosting|azuremarketplace|appsource|marketplace|cloud|powerplatform|login|account|myaccount|go|privacy)$/;

const MAILBOX = new RegExp(mailbox, 'u');

/** Reserved by RFC 2606: they belong to nobody. */
const ENDS = ['example', 'test', 'invalid'];

/** What an account is called that is nobody's: the portals' aliases. */
const ALIAS = new RegExp(`^(.*?)(${ALIAS_LIKE})(.*)$`, 'is');

const letters = (n: number): string =>
  (n >= 26 ? letters(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));

/** One report's pseudonyms. Everything is compared as the checks do: case and width aside. */
export class Pseudonyms {
  private readonly known = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  /** @returns the pseudonym of a thing; made by `make` from its number when it is met for the first time. */
  of(kind: string, original: string, make: (n: number) => string): string {
    const key = `${kind} ${original}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const n = this.counts.get(kind) ?? 0;
    this.counts.set(kind, n + 1);
    const made = make(n);
    this.known.set(key, made);
    return made;
  }

  /** @returns a GUID for a GUID. */
  guid(original: string): string {
    return this.of(
      'guid',
      original.toLowerCase(),
      (n) => `00000000-0000-4000-8000-${String(n + 1).padStart(12, '0')}`,
    );
  }

  /** @returns one part of a domain for another. */
  label(original: string): string {
    return this.of('label', foldWidth(original), (n) => `standin-${letters(n)}`);
  }

  private service(label: string): string {
    if (SERVICE_LABEL.test(label)) return label;
    return /^sandbox-\d{1,3}$/.test(label)
      ? this.of('sandbox', label, (n) => `sandbox-${n + 1}`)
      : this.label(label);
  }

  /**
   * @param original a domain in any spelling; also one that is none, as it may stand behind an `@`.
   * @returns a domain whose parts stand for the parts of the original; Microsoft's own names stay.
   */
  domain(original: string): string {
    const name = foldWidth(original).replace(/\.$/, '');
    if (isSharedDomain(name) && name.includes('.') && !TENANT_SUFFIX.test(name)) return 'gmail.com';
    const tail = TENANT_SUFFIX.exec(name)?.[1] ?? microsoftTail(name);
    const head =
      tail === undefined ? name : name.slice(0, Math.max(0, name.length - tail.length - 1));
    const labels = head === '' ? [] : head.split('.');
    if (tail !== undefined) {
      const isService = !TENANT_SUFFIX.test(tail);
      const kept = labels.map((each) => (isService ? this.service(each) : this.label(each)));
      return [...kept, tail].join('.');
    }
    const end = labels.pop() ?? '';
    const pseudonym = this.of(
      'end',
      end,
      (n) => ENDS[n] ?? `${letters(n - ENDS.length)}${ENDS[0]}`,
    );
    return [...labels.map((each) => this.label(each)), pseudonym].join('.');
  }

  /** @returns an address for an address; aliases stay aliases, support's mailboxes stay such. */
  email(original: string): string {
    const at = original.lastIndexOf('@');
    const local = foldWidth(original.slice(0, at));
    const address = `${this.local(local)}@${this.domain(original.slice(at + 1))}`;
    return isUpper(original) ? address.toUpperCase() : address;
  }

  private local(local: string): string {
    const alias = ALIAS.exec(local);
    if (alias) return this.alias(local);
    if (local.toUpperCase().includes(GUEST_MARK))
      return this.of('guest', local, (n) => `guest-${letters(n)}#EXT#`);
    return MAILBOX.test(local)
      ? this.of('mailbox', local, (n) => `support-${letters(n)}`)
      : this.of('person', local, (n) => `person-${letters(n)}`);
  }

  /** @returns `user_a000…` for an account of that kind, as long as it was; without the letter where there was none. */
  alias(original: string): string {
    const [, before = '', alias = '', after = ''] = ALIAS.exec(original) ?? [];
    const user = alias.slice(0, 'user_'.length);
    const hex = alias.slice(user.length);
    const digits = (/[a-f]/i.test(hex) ? 'a' : '0') + '0'.repeat(Math.max(0, hex.length - 1));
    return shapeOf(before) + user + digits + shapeOf(after);
  }
}

/** The end of a host that is Microsoft's: that of a portal, else the shortest. */
function microsoftTail(name: string): string | undefined {
  const portal = URL.canParse(`https://${name}/`) && portalHostOf(new URL(`https://${name}/`));
  if (portal) return portal.host.replace('*.', '');
  const labels = name.split('.');
  for (let at = labels.length - 1; at >= 0; at--) {
    const tail = labels.slice(at).join('.');
    if (isMicrosoftHost(tail)) return tail;
  }
  return undefined;
}

const isUpper = (text: string): boolean =>
  text !== text.toLowerCase() && text === text.toUpperCase();

/**
 * Characters that a text keeps: punctuation, spaces, and the arrows, lines and marks that are next to values. Flags, emoji,
 * icons of fonts, Braille, invisible characters and accents without a letter can spell a word.
 */
const OTHER_CHARACTER =
  /(?![$+<=>^`|~\u2190-\u245f\u2500-\u27ff\u2900-\u2bff])\p{S}|(?![\s\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff])\p{C}|(?<!\p{L}\p{M}*)\p{M}/gu;

/** @returns the text with one placeholder for each character that could be read as a letter. */
export const plainCharacters = (text: string): string => text.replace(OTHER_CHARACTER, '▪');

/** A number with fewer digits is none to dial. */
const LEAST_TO_DIAL = 5;

/**
 * @param text any text.
 * @returns its shape: letters are x, digits 0, but for the first: 2, or the 0 or 1 by which a number to dial is known.
 */
export function shapeOf(text: string): string {
  let isFirst = true;
  const isDialled = (text.match(/\p{N}/gu)?.length ?? 0) >= LEAST_TO_DIAL;
  return plainCharacters(text).replace(/[\p{L}\p{M}]|\p{N}/gu, (character) => {
    if (!/\p{N}/u.test(character)) return character !== character.toLowerCase() ? 'X' : 'x';
    const digit = isFirst ? (isDialled && /[01]/.exec(character)?.[0]) || '2' : '0';
    isFirst = false;
    return digit;
  });
}
