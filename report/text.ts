/**
 * Removes the content of a text: known captions stay, everything else is replaced by something of the same shape that
 * the checks judge alike.
 */

import { captionKey, isPlaceholder, looksLikeEmail } from '../page/text';
import { ALIAS_LIKE } from '../portals/alias';
import { partnerPlan as PARTNER_PLAN } from '../portals/made/request-words';
import { mayNameOrganization } from '../portals/tenant-hints';
import { isCloudSolutionProvider } from '../request/plan';
import { isRefusal } from '../request/refusal';
import { isEnglish, issueKind, severityLevel } from '../request/severity';
import { GUID } from '../text/guid';
import { labelOf, sameOrganization } from '../text/organization-name';
import { isKnown, knownHead } from './known';
import { type Pseudonyms, plainCharacters, shapeOf } from './pseudonyms';
import type { Relations } from './relations';

/** Where a text stands, as far as it is read there in its own way. */
export type TextContext = 'header' | 'alert' | 'other';

/** The reader looks at no more of a text. */
const LONGEST = 400;

/** Parts of a heading, a title or a trail are captions each: "Contoso | Account". */
const BETWEEN = /(\s+[-–—|>›»❯·]\s+|[\r\n]+)/;

const EMAIL = '[^\\s@<>()"\',;:]{1,200}@[^\\s@<>()"\',;:]{1,250}';
const ACCOUNT = `[\\p{L}\\p{N}]{0,20}${ALIAS_LIKE}[\\p{L}\\p{N}]{0,20}`;
const DOMAIN = '(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}';
const TOKEN = new RegExp(`(${GUID})|(${EMAIL})|(${ACCOUNT})|(${DOMAIN})`, 'giu');

export interface TextInput {
  pseudonyms: Pseudonyms;
  relations: Relations;
  /** Domains of which a page may print the organization's name. */
  organizations: readonly string[];
  /** The keys of labels that were taught: they stay as well. */
  taught?: ReadonlySet<string>;
}

export class Texts {
  private readonly done = new Map<string, string>();
  private readonly input: TextInput;

  constructor(input: TextInput) {
    this.input = input;
  }

  /** @returns a text that holds nothing of the original but known captions and the characters between words. */
  replace(text: string, context: TextContext = 'other'): string {
    // Cutting may split a surrogate pair; half of one is valid in no file and no address.
    const cut = text.slice(0, LONGEST).replace(/\p{Surrogate}/gu, '');
    const key = `${context} ${cut}`;
    let made = this.done.get(key);
    if (made === undefined) {
      const whole = cut.normalize('NFKC');
      made =
        this.whole(whole) ??
        whole
          .split(BETWEEN)
          .map((part, _, parts) => this.part(part, parts.length === 1, context))
          .join('');
      this.done.set(key, made);
    }
    return made;
  }

  /** Texts that are one thing though they look like several. */
  private whole(text: string): string | undefined {
    return aroundCore(text, (core) => {
      if (isKnown(core) || this.input.taught?.has(captionKey(core))) return plainCharacters(core);
      if (looksLikeEmail(core)) return this.input.pseudonyms.email(core);
      return this.input.relations(core);
    });
  }

  private part(text: string, isAll: boolean, context: TextContext): string {
    return aroundCore(text, (core) => this.core(core, isAll, context)) ?? text;
  }

  private core(core: string, isAll: boolean, context: TextContext): string {
    if (isKnown(core)) return plainCharacters(core);
    const related = this.input.relations(core);
    if (related !== undefined) return related;
    if (isPlaceholder(core)) return `Select ${shapeOf(core)}`;
    if (core.length <= LONGEST_CHOICE) {
      if (isCloudSolutionProvider(core)) return PARTNER_PLAN;
      if (issueKind(core, '') === 'technical') return 'Technical';
      if (isEnglish(core)) return 'English';
    }
    if (context === 'alert' && isRefusal(core)) return `No permission: ${this.tokens(core)}`;
    if (context === 'header') {
      const organization = this.organization(core);
      if (organization !== undefined) return organization;
    }
    const head = knownHead(core);
    if (head > 0) return plainCharacters(core.slice(0, head)) + this.tokens(core.slice(head));
    const level = severityLevel(core);
    // A letter alone may be one of a name that elements spell, one before a digit a part of a number.
    if (level && core.length <= LONGEST_CHOICE && (core.length === 1 ? !isAll : LEVEL.test(core)))
      return level + this.tokens(core.replace(/^\s*(?:sev(?:erity)?\s+)?[abc]/i, ''));
    return this.tokens(core);
  }

  /** Headers are searched for the organization's name, and name other things too. */
  private organization(core: string): string | undefined {
    if (!mayNameOrganization(core)) {
      const made = this.tokens(core);
      return core.length > 2 && mayNameOrganization(made) ? `Microsoft ${made}` : made;
    }
    const domain = this.input.organizations.find((each) => sameOrganization(core, labelOf(each)));
    const name = domain && this.input.pseudonyms.domain(domain).split('.')[0];
    return name && (core === core.toUpperCase() ? name.toUpperCase() : name);
  }

  private tokens(text: string): string {
    const { pseudonyms } = this.input;
    let made = '';
    let from = 0;
    for (const match of text.matchAll(TOKEN)) {
      const [found, guid, email, account, domain] = match;
      made += shapeOf(text.slice(from, match.index));
      from = match.index + found.length;
      if (guid) made += pseudonyms.guid(guid);
      else if (email) made += tailed(email, (address) => pseudonyms.email(address));
      else if (account) made += pseudonyms.alias(account);
      else if (domain) made += cased(domain, pseudonyms.domain(domain));
    }
    return made + shapeOf(text.slice(from));
  }
}

const LEVEL = /^(?:sev(?:erity)?\s+)?[abc](?:\s+[-–—]\s*|[-–—]\s+|\s*[:(]\s*)\p{L}{2}/iu;

/** Longer texts are sentences: nobody chooses them from a list. */
const LONGEST_CHOICE = 60;

/** White space and invisible characters around a text stay, for they are part of how it is printed. */
function aroundCore(text: string, make: (core: string) => string | undefined): string | undefined {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (core === '') return text;
  const made = make(core);
  return made === undefined ? undefined : before + made + after;
}

/** A full stop behind an address is no part of it. */
function tailed(text: string, make: (text: string) => string): string {
  const tail = /[.\])}]*$/.exec(text)?.[0] ?? '';
  return make(text.slice(0, text.length - tail.length)) + tail;
}

const cased = (original: string, made: string): string =>
  original === original.toUpperCase() ? made.toUpperCase() : made;
