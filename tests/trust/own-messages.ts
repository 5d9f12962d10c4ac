/** One sound message of each kind that only the extension's own pages may send. */

import type { ConfirmMessage } from '../../messages/confirm.ts';
import type { CustomerMessage } from '../../messages/customers.ts';
import type { LogMessage } from '../../messages/log.ts';
import type { ProfileMessage } from '../../messages/profiles.ts';
import type { SnapshotMessage } from '../../messages/snapshot.ts';
import type { TabMessage } from '../../messages/tab.ts';
import type { TaughtMessage } from '../../messages/taught.ts';
import { tenantFrom } from '../../portals/tenant';
import { ProfileSchema } from '../../profile/profile.ts';

type Own =
  | ConfirmMessage
  | CustomerMessage
  | ProfileMessage
  | LogMessage
  | SnapshotMessage
  | TabMessage
  | TaughtMessage;

const facts = {
  name: 'Forged',
  domain: 'forged.example',
  tenantId: null,
  otherDomains: [],
  otherNames: [],
  relationship: '',
  tags: '',
  cloud: null,
};
const own = { nickname: '', notes: 'forged', provider: '', favourite: false, diagnostics: null };
const profile = ProfileSchema.parse({
  version: 1,
  firstName: 'Mallory',
  lastName: 'Forged',
  emails: ['mallory@forged.example'],
});
const taught = {
  kind: 'caption',
  field: 'email',
  lang: 'en',
  text: 'Forged',
  when: '2026-11-30',
} as const;
/** Of nobody; what is refused for its kind is refused before anybody looks for it. */
const id = 'x';

export const OWN_MESSAGES: { readonly [K in Own['kind']]: Extract<Own, { kind: K }> } = {
  'profile-get': { kind: 'profile-get' },
  'profile-save': { kind: 'profile-save', profile },
  'profile-switch': { kind: 'profile-switch', id },
  'profile-move': { kind: 'profile-move', area: 'account' },
  'kept-aside': { kind: 'kept-aside', action: 'discard' },
  'forget-everything': { kind: 'forget-everything' },
  open: { kind: 'open', url: 'https://portal.azure.com/', customer: tenantFrom({}) },
  'customers-import': { kind: 'customers-import', rows: [{ facts, own: null }] },
  'customers-undo-import': { kind: 'customers-undo-import' },
  'customer-proposal': { kind: 'customer-proposal', id, accepted: true },
  'customer-save': { kind: 'customer-save', facts, own },
  'customer-remove': { kind: 'customer-remove', id },
  'customers-clear': { kind: 'customers-clear' },
  'subscriptions-forget': { kind: 'subscriptions-forget' },
  'settings-save': { kind: 'settings-save', changes: { lookup: true } },
  lookup: { kind: 'lookup', domain: 'contoso.com' },
  'lookup-cancel': { kind: 'lookup-cancel', domain: 'contoso.com' },
  'log-keep': { kind: 'log-keep', id },
  'log-drop': { kind: 'log-drop', id },
  'log-change': { kind: 'log-change', id, note: 'forged' },
  'log-remove': { kind: 'log-remove', id },
  'log-days': { kind: 'log-days', days: 1 },
  'confirm-get': { kind: 'confirm-get', id: 'one' },
  'confirm-answer': { kind: 'confirm-answer', id: 'one', yes: true },
  'snapshot-take': { kind: 'snapshot-take', tabId: 1 },
  'taught-get': { kind: 'taught-get' },
  'taught-add': { kind: 'taught-add', entries: [taught] },
  'taught-remove': { kind: 'taught-remove', entry: taught },
  'tab-show-panel': { kind: 'tab-show-panel', tabId: 1 },
  'tab-check-fields': { kind: 'tab-check-fields', tabId: 1 },
  'tab-directory': { kind: 'tab-directory', tabId: 1 },
};
