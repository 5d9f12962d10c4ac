/** Each store's form, field by field, with what goes in. */

import type { DataUse, Listing, Permissions } from './texts.ts';

export interface Texts {
  listings: ReadonlyMap<string, Listing>;
  permissions: Permissions;
  data: DataUse;
  notes: string;
}

type Field = readonly [name: string, value: string];

/**
 * @param version of the packages.
 * @returns the sheets, by file name.
 */
export function sheets(texts: Texts, version: string): Map<string, string> {
  const { permissions, data, listings, notes } = texts;
  const files = [...listings.keys()].map((language) => `\`${language}/\``).join(', ');
  const common: Field[] = [
    ['Texts and pictures', `In ${files}, one folder a language.`],
    ['Privacy policy', 'The address of `PRIVACY.md` in the repository.'],
  ];
  const privacy: Field[] = [
    ['Single purpose', permissions.singlePurpose],
    ...Object.entries(permissions.permissions).map(
      ([name, why]): Field => [`Why ${name}`, why.trim()],
    ),
    ['Why host permissions', permissions.hosts],
    ['Remote code', `No. ${data.remoteCode.why}`],
    ...Object.entries(data.handled).map(([kind, answer]): Field => [words(kind), answer]),
    ['To be confirmed', data.confirmed.map((line) => `- ${line}`).join('\n')],
  ];
  const chrome: Field[] = [
    ['Package', `packages/onbehalf-${version}-chrome.zip`],
    ...common,
    ['Icon, 128 × 128', 'pictures/icon-128.png'],
    ['Category', 'Workflow & planning'],
    ...privacy,
  ];
  const edge: Field[] = [
    ['Package', `packages/onbehalf-${version}-edge.zip`],
    ...common,
    ['Logo, 300 × 300', 'pictures/logo-300.png'],
    ['Category', 'Productivity'],
    ...[...listings].map(
      ([language, { searchTerms }]): Field => [
        `Search terms (${language})`,
        searchTerms.join(', '),
      ],
    ),
    ...privacy,
    ['Notes for certification', 'As for Firefox, without the part on building.'],
  ];
  const firefox: Field[] = [
    ['Package', `packages/onbehalf-${version}-firefox.zip`],
    ['Source code', `packages/onbehalf-${version}-firefox-sources.zip`],
    ...common,
    ['Icon', 'pictures/icon-128.png'],
    ['Categories', 'Other'],
    ['License', 'MIT'],
    ['Data that is always collected', list(data.firefox.required)],
    ['Data that is collected if the user agrees', list(data.firefox.optional)],
    ['Notes to reviewer', notes],
  ];
  return new Map([
    ['chrome.md', sheet('Chrome Web Store', chrome)],
    ['edge.md', sheet('Microsoft Edge Add-ons', edge)],
    ['firefox.md', sheet('Firefox Add-ons', firefox)],
    ['hosts.md', sheet('Why each host', Object.entries(permissions.hostReasons))],
  ]);
}

const sheet = (title: string, fields: readonly Field[]): string =>
  [`# ${title}`, ...fields.map(([name, value]) => `## ${name}\n\n${value.trim()}`)].join('\n\n') +
  '\n';

const list = (entries: Record<string, string>): string =>
  Object.entries(entries)
    .map(([name, why]) => `- \`${name}\`: ${why}`)
    .join('\n');

/** `webHistory` as people write it. */
const words = (name: string): string => {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `Data: ${spaced}`;
};
