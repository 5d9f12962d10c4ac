/** One sound message of each kind that our scripts in a portal's frames may send. */

import type { FactsMessage } from '../../../messages/facts';
import type { CheckMessage } from '../../../messages/field-check-messages';
import type { FrameMessage } from '../../../messages/portal';
import type { RequestTraces } from '../../../messages/traces';

type FromAnyFrame = Extract<CheckMessage, { kind: 'check-end' | 'check-point' | 'check-pointed' }>;
type Sent = FrameMessage | FactsMessage | RequestTraces | FromAnyFrame;

const of = { doc: 'abc', url: 'https://portal.azure.com/' };

export const FRAME: { readonly [K in Sent['kind']]: Extract<Sent, { kind: K }> } = {
  reading: {
    kind: 'reading',
    ...of,
    loadedFrom: of.url,
    lang: 'en',
    readings: [],
    hints: [],
    settled: true,
    titled: false,
    pane: false,
    paneForms: null,
    alerts: [],
    hiddenFrames: [],
    shownFrames: [],
  },
  gone: { kind: 'gone', doc: 'abc' },
  'check-end': { kind: 'check-end' },
  'check-point': { kind: 'check-point', target: 'field:email' },
  'check-pointed': { kind: 'check-pointed', target: 'heading', lang: 'da', text: 'Ny anmodning' },
  'form-detected': { kind: 'form-detected' },
  'detect-form': { kind: 'detect-form' },
  'frame-loaded': { kind: 'frame-loaded' },
  'create-pressed': { kind: 'create-pressed', held: false },
  'request-traces': {
    kind: 'request-traces',
    doc: 'abc',
    version: 'v',
    fields: [{ field: 'summary', isRead: true, hits: [[{ hash: 1 }]], secrets: [] }],
  },
  'facts-customer': { kind: 'facts-customer', ...of, name: 'Contoso', domain: null },
  'facts-list': {
    kind: 'facts-list',
    ...of,
    rows: [{ tenantId: '11111111-2222-4333-8444-555555555555', name: 'Contoso', domain: null }],
  },
  'facts-publisher': {
    kind: 'facts-publisher',
    ...of,
    links: [],
    emails: [],
    phones: [],
    settled: true,
  },
};
