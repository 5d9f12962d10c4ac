/**
 * Asks Microsoft's sign-in service which tenant a domain belongs to. The only requests that Onbehalf ever
 * makes; off until the user allowed them, and nothing but the domain is sent.
 */

import { z } from 'zod';
import { hasConsent } from '../consent/consent';
import { cloudOfDomain } from '../customer/cloud';
import { parseCustomer } from '../customer/domain';
import {
  type LookupFailure,
  readConfiguration,
  type TenantAnswer,
} from '../customer/tenant-lookup';
import { CLOUDS, type Cloud } from '../portals/hosts';
import { LOGIN_HOSTS } from '../portals/outbound';
import { database } from '../storage/database';
import { loadSettings } from '../storage/settings';
import { report } from '../text/report';

const TIME_LIMIT_MS = 5000;
const CACHE = 'tenants';
const CACHED = 500;

type Cache = Record<string, Extract<TenantAnswer, { ok: true }>>;

const AnswerSchema = z.object({
  ok: z.literal(true),
  tenant: z.object({
    tenantId: z.guid(),
    cloud: z.enum(CLOUDS),
    region: z.string(),
  }),
  when: z.iso.datetime(),
});

/** Storage can be damaged: what is no answer is asked for again. */
const cacheIn = (stored: unknown): Cache =>
  Object.fromEntries(
    Object.entries(stored ?? {}).filter(([, answer]) => AnswerSchema.safeParse(answer).success),
  );

/** One look-up per domain at a time, and how to stop it. */
const running = new Map<string, { stop: AbortController; answer: Promise<TenantAnswer> }>();

/**
 * Looks a domain up.
 * @param text the domain, in ASCII form.
 * @param isPrivate asked from a private window: the answer is not kept.
 * @returns the tenant, from an earlier answer where there is one; else why not. Never rejects.
 */
export async function lookUp(text: string, isPrivate = false): Promise<TenantAnswer> {
  const parsed = parseCustomer(text);
  if (parsed.kind !== 'domain') return { ok: false, reason: 'no-tenant' };
  const before = running.get(parsed.ascii);
  if (before) return before.answer;
  const stop = new AbortController();
  const answer = answerFor(parsed.ascii, stop.signal, isPrivate)
    .catch((error): TenantAnswer => {
      report(error, 'tenant look-up');
      return { ok: false, reason: 'unreachable' };
    })
    .finally(() => running.delete(parsed.ascii));
  running.set(parsed.ascii, { stop, answer });
  return answer;
}

/** Stops a running look-up; it is then answered with `cancelled`. */
export function cancelLookUp(domain: string): void {
  running.get(domain)?.stop.abort();
}

async function answerFor(
  domain: string,
  stopped: AbortSignal,
  isPrivate: boolean,
): Promise<TenantAnswer> {
  const db = await database();
  const cache = cacheIn(await db.get('settings', CACHE));
  const known = Object.hasOwn(cache, domain) ? cache[domain] : undefined;
  if (known) return known;
  if (!(await mayAsk())) return { ok: false, reason: 'off' };
  const answer = await ask(domain, stopped);
  if (answer.ok && !isPrivate) {
    const kept = Object.entries(cache).slice(1 - CACHED);
    await db.put('settings', Object.fromEntries([...kept, [domain, answer]]), CACHE);
  }
  return answer;
}

async function mayAsk(): Promise<boolean> {
  const { lookup } = await loadSettings();
  return lookup && (await hasConsent('lookup'));
}

/** The cloud that the name tells of first; where it knows no such tenant, each of the others once. */
async function ask(domain: string, stopped: AbortSignal): Promise<TenantAnswer> {
  const first = cloudOfDomain(domain);
  const clouds = Object.keys(LOGIN_HOSTS) as Cloud[];
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(TIME_LIMIT_MS)]);
  let failure: LookupFailure = 'no-tenant';
  for (const cloud of [first, ...clouds.filter((other) => other !== first)]) {
    const answer = await askCloud(domain, cloud, signal);
    if (answer.ok) return answer;
    if (cloud === first) failure = answer.reason;
    if (answer.reason !== 'no-tenant') break;
  }
  return { ok: false, reason: failure };
}

async function askCloud(domain: string, cloud: Cloud, signal: AbortSignal): Promise<TenantAnswer> {
  const fail = (reason: LookupFailure): TenantAnswer => ({ ok: false, reason });
  if (!navigator.onLine) return fail('offline');
  const path = `/${encodeURIComponent(domain)}/v2.0/.well-known/openid-configuration`;
  try {
    const response = await fetch(`https://${LOGIN_HOSTS[cloud]}${path}`, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
    if (response.status === 400 || response.status === 404) return fail('no-tenant');
    if (!response.ok) return fail('refused');
    const tenant = readConfiguration(await response.json(), cloud);
    if (!tenant) return fail('malformed');
    return { ok: true, tenant, when: new Date().toISOString() };
  } catch (error) {
    return fail(whyFailed(error, signal));
  }
}

function whyFailed(error: unknown, signal: AbortSignal): LookupFailure {
  if (signal.aborted) return signal.reason?.name === 'TimeoutError' ? 'timeout' : 'cancelled';
  return error instanceof SyntaxError ? 'malformed' : 'unreachable';
}
