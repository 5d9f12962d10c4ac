/** Builds the replayable file that shows the structure of a page without its content. Pure. */

import type { FrameSnapshot, Said, Snapshot } from '../messages/snapshot';
import { captionKey } from '../page/text';
import type { Tenant } from '../portals/tenant';
import { addressHints } from '../portals/tenant-hints';
import { countryCode } from '../profile/country';
import { replaceAddress } from './address';
import type { Replacing } from './attributes';
import { markupOf } from './markup';
import { Names } from './names';
import { Pseudonyms } from './pseudonyms';
import { pseudonymousProfile, relationsOf } from './relations';
import { Texts } from './text';

export interface Report {
  /** For the file. */
  name: string;
  /** The file, as it is saved. */
  text: string;
  documents: number;
  /** Not everything of the page is in it. */
  isCut: boolean;
}

export interface About {
  /** The browser's language. */
  locale: string;
  version: string;
  browser: string;
  date: string;
}

/**
 * @param picture of a tab whose top frame was taken.
 * @returns the report; null when the top frame is not there.
 */
export function makeReport(picture: Snapshot, about: About): Report | null {
  const { byItself, frames, profile, country, taught, missing } = picture;
  const top = frames.find(({ framePath }) => framePath.length === 0);
  if (!top) return null;
  const pseudonyms = new Pseudonyms();
  const code = countryCode(country);
  const relations = relationsOf(profile, code ? [code] : []);
  const shown = profile && pseudonymousProfile(profile, pseudonyms);
  const texts = new Texts({
    pseudonyms,
    relations,
    organizations: organizationsOf(top.url, byItself),
    taught: new Set(taught.map(({ text }) => captionKey(text))),
  });
  const replacing: Replacing = { pseudonyms, texts, names: new Names(pseudonyms) };

  const addresses = addressesOf([top, ...frames.filter((frame) => frame !== top)], replacing);
  const documents: Record<string, string> = {};
  const files: Record<string, string[]> = {};
  for (const [frame, address] of addresses) {
    const file = frame === top ? 'top.html' : `frame-${Object.keys(files).length}.html`;
    const { origin, pathname } = new URL(address);
    documents[origin + pathname] = file;
    files[file] = markupOf(frame.pieces, framesIn(frame, addresses), replacing).split('\n');
  }
  const page = {
    name: `report/${byItself?.page.replaceAll('/', '-') ?? 'nothing-recognised'}`,
    about: sayAbout(picture, about),
    locale: about.locale,
    profile: shown,
    ...(taught.length && { taught }),
    ...(missing.length && { missing }),
    url: addresses.get(top) ?? '',
    documents,
    files,
    expect: expectationOf(byItself, pseudonyms),
  };
  return {
    name: `onbehalf-${page.name.replace('/', '-')}-${about.date}.json`,
    text: `${JSON.stringify(page, null, 2)}\n`,
    documents: addresses.size,
    isCut: picture.lost > 0 || frames.some(({ isCut }) => isCut),
  };
}

/** Each frame has an address of its own: a replay knows documents by origin and path alone. */
function addressesOf(
  frames: readonly FrameSnapshot[],
  { pseudonyms, texts }: Replacing,
): Map<FrameSnapshot, string> {
  const taken = new Set<string>();
  const addresses = new Map<FrameSnapshot, string>();
  for (const frame of frames) {
    const replaced = replaceAddress(frame.url, pseudonyms, texts);
    if (replaced === '') continue;
    const url = new URL(replaced);
    for (let n = 2; taken.has(url.origin + url.pathname); n++) {
      url.pathname = `${new URL(replaced).pathname.replace(/\/$/, '')}/${n}`;
    }
    taken.add(url.origin + url.pathname);
    addresses.set(frame, url.href);
  }
  return addresses;
}

/** @returns the addresses of a document's own frames, by their number in it. */
function framesIn(
  { framePath }: FrameSnapshot,
  addresses: ReadonlyMap<FrameSnapshot, string>,
): Map<string, string> {
  const own = [...addresses].filter(
    ([frame]) =>
      frame.framePath.length === framePath.length + 1 &&
      framePath.every((n, level) => frame.framePath[level] === n),
  );
  return new Map(own.map(([frame, address]) => [String(frame.framePath.at(-1)), address]));
}

const organizationsOf = (address: string, said: Said | null): string[] => {
  const { delegated, path, hint } = URL.canParse(address)
    ? addressHints(new URL(address))
    : { delegated: null, path: null, hint: null };
  return [delegated, path, hint, said?.customer ?? null].flatMap(
    (tenant) => tenant?.domains.slice(0, 1) ?? [],
  );
};

function pseudonymOf(
  { tenantId, domains: [domain] }: Tenant,
  pseudonyms: Pseudonyms,
): string | null {
  if (domain) return pseudonyms.domain(domain);
  return tenantId ? pseudonyms.guid(tenantId) : null;
}

function expectationOf(said: Said | null, pseudonyms: Pseudonyms): Record<string, unknown> {
  if (!said) return { page: null };
  const { page, cloud, customer, verdict, badge, findings } = said;
  return {
    page,
    cloud,
    customer: customer && pseudonymOf(customer, pseudonyms),
    verdict,
    badge,
    findings: Object.fromEntries(findings.map(({ check, status }) => [check, status])),
  };
}

function sayAbout({ frames, lost, asShown, byItself }: Snapshot, about: About): string {
  const { version, browser, date } = about;
  const more = (asShown?.findings ?? []).filter(
    ({ check, status }) =>
      !byItself?.findings.some((other) => other.check === check && other.status === status),
  );
  return [
    `Saved by a user of Onbehalf ${version} in ${browser} on ${date}, because the page looks different.`,
    'Every value and every text that is no known caption is replaced.',
    'What is expected is what Onbehalf made of this page.',
    more.length > 0 &&
      `With other steps, the customer book and answers the user saw: ${more
        .map(({ check, status }) => `${check} ${status}`)
        .join(', ')}.`,
    frames.some(({ isCut }) => isCut) && 'The page was too large; the rest of it is left out.',
    lost > 0 && `Frames that could not be taken: ${lost}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
