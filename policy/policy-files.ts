/** A policy in the forms that administrators' tools take. Pure text. */

import type { Profile } from '../profile/profile';
import { CHROME_ID, FIREFOX_ID } from './extension-ids';
import type { Lockable, Policy } from './policy';

export const POLICY_FORMATS = ['json', 'reg', 'mobileconfig', 'firefox'] as const;
export type PolicyFormat = (typeof POLICY_FORMATS)[number];

export const POLICY_FILE_NAMES: Readonly<Record<PolicyFormat, string>> = {
  json: 'onbehalf-policy.json',
  reg: 'onbehalf-policy.reg',
  mobileconfig: 'onbehalf-policy.mobileconfig',
  firefox: 'policies.json',
};

/**
 * A policy out of one admin's profile: what the company's admins share, without the person's own name and
 * addresses.
 * @param lock whether the fields are locked.
 */
export function policyOf(profile: Profile, lock: boolean): Policy {
  const policy: Policy = {
    partnerKind: [profile.partnerKind].flat(),
    lighthouse: profile.lighthouse,
    ...(profile.domains.length > 0 && { domains: profile.domains }),
    ...(profile.tenantIds.length > 0 && { tenantIds: profile.tenantIds }),
    ...(profile.supportPlans.length > 0 && { supportPlans: profile.supportPlans }),
  };
  return lock ? { ...policy, locked: Object.keys(policy) as Lockable[] } : policy;
}

/**
 * The file for one kind of tool.
 * @param ids of the extension, when a store gave it others than its own builds have.
 * @param newId makes the identifiers that a macOS configuration profile needs.
 */
export function policyFile(
  policy: Policy,
  format: PolicyFormat,
  ids: { chrome?: string; firefox?: string } = {},
  newId: () => string = () => crypto.randomUUID(),
): string {
  const chrome = ids.chrome ?? CHROME_ID;
  const firefox = ids.firefox ?? FIREFOX_ID;
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  switch (format) {
    case 'json':
      return json({ '3rdparty': { extensions: { [chrome]: policy } } });
    case 'firefox':
      return json({ policies: { '3rdparty': { Extensions: { [firefox]: policy } } } });
    case 'reg':
      return registryFile(policy, chrome);
    case 'mobileconfig':
      return configurationProfile(policy, chrome, newId);
  }
}

type Tree = { [key: string]: unknown };

/** Chrome and Edge read lists as keys with the values "1", "2", …; objects as keys of their own. */
function registryFile(policy: Policy, id: string): string {
  const roots = ['Google\\Chrome', 'Microsoft\\Edge'].map(
    (vendor) =>
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${id}\\policy`,
  );
  const sections = roots.flatMap((root) => registryKeys(root, policy as Tree));
  return `\ufeff${['Windows Registry Editor Version 5.00', '', ...sections, ''].join('\r\n')}`;
}

function registryKeys(path: string, values: Tree): string[] {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  const isBranch = (value: unknown) => typeof value === 'object' && value !== null;
  const plain = entries
    .filter(([, value]) => !isBranch(value))
    .map(([name, value]) => `${quoted(name)}=${registryValue(value)}`);
  const branches = entries
    .filter(([, value]) => isBranch(value))
    .flatMap(([name, value]) => registryKeys(`${path}\\${name}`, branch(value)));
  return [`[${path}]`, ...plain, '', ...branches];
}

const branch = (value: unknown): Tree =>
  Array.isArray(value)
    ? Object.fromEntries(value.map((entry, at) => [String(at + 1), entry]))
    : (value as Tree);

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;

const registryValue = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  return `dword:${Number(value).toString(16).padStart(8, '0')}`;
};

function configurationProfile(policy: Policy, id: string, newId: () => string): string {
  const payload = (type: string) => ({
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: `${type}.onbehalf`,
    PayloadUUID: newId().toUpperCase(),
    PayloadDisplayName: 'Onbehalf',
    ...(policy as Tree),
  });
  const root = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `onbehalf.${id}`,
    PayloadUUID: newId().toUpperCase(),
    PayloadDisplayName: 'Onbehalf',
    PayloadScope: 'System',
    PayloadContent: [
      payload(`com.google.Chrome.extensions.${id}`),
      payload(`com.microsoft.Edge.extensions.${id}`),
    ],
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0">\n${plist(root, '  ')}\n</plist>\n`,
  ].join('\n');
}

function plist(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => plist(entry, inner));
    return [`${indent}<array>`, ...entries, `${indent}</array>`].join('\n');
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => `${inner}<key>${escaped(key)}</key>\n${plist(entry, inner)}`);
    return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
  }
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  return `${indent}<string>${escaped(String(value))}</string>`;
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
