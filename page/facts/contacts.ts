/** A link or a text that names a way to reach somebody, as it may be shown. Pure. */

import { isMicrosoftHost } from '../../portals/microsoft-hosts';
import { decoded } from '../../text/decoded';
import { looksLikeEmail, looksLikePhone } from '../text';

export type Kind = 'link' | 'email' | 'phone';

const MAX = 200;
/** `12/03/2026` and `2026-03-12` have the shape of a number to dial. */
const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;

const digits = (text: string): string => text.replace(/\D/g, '');

/**
 * @param href a link's address as the page writes it.
 * @param label its text.
 * @returns the contact; null for an address that leads nowhere outside, hides who it leads to, or is none.
 */
export function contactOf(
  href: string,
  base: string,
  label: string,
): { kind: Kind; text: string } | null {
  if (href.length > 4000 || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  switch (url.protocol) {
    case 'mailto:':
      return emailOf(decoded(url.pathname).split(',')[0] ?? '');
    case 'tel:': {
      const number = decoded(url.pathname).split(';')[0]?.trim() ?? '';
      // The page's own spelling, when it is the same number.
      return phoneOf(digits(label) === digits(number) ? label : number);
    }
    case 'https:':
    case 'http:': {
      // A user name before the host wants to be taken for the host.
      if (
        url.username ||
        url.password ||
        !url.hostname.includes('.') ||
        isMicrosoftHost(url.hostname)
      )
        return null;
      const text = `${url.host}${url.pathname.replace(/\/$/, '')}`;
      return { kind: 'link', text: text.slice(0, MAX) };
    }
    default:
      return null;
  }
}

/**
 * @param text one whole text of a page, such as "E-mail: help@northwind.example".
 * @returns the address, number or link in it, or null.
 */
export function textContact(text: string): { kind: Kind; text: string } | null {
  const address = /^(?:[^:：]{1,40}[:：]\s*)?(https:\/\/\S+)$/i.exec(text)?.[1];
  if (address) return contactOf(address, address, '');
  const bare = text.replace(/^[^:：@+\d]{1,40}[:：]\s*/, '');
  return emailOf(bare) ?? (/^(?:\+|\(|0|1[\s.(-])/.test(bare) ? phoneOf(bare) : null);
}

function emailOf(text: string): { kind: Kind; text: string } | null {
  const address = text.trim();
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (!looksLikeEmail(address) || !host.includes('.') || isMicrosoftHost(host)) return null;
  return address.length <= MAX ? { kind: 'email', text: address } : null;
}

function phoneOf(text: string): { kind: Kind; text: string } | null {
  const number = text.trim();
  if (!looksLikePhone(number) || DATE.test(number)) return null;
  const count = digits(number).length;
  return count >= 5 && count <= 15 ? { kind: 'phone', text: number } : null;
}
