/** Finds what must not be sent to anybody: keys, tokens, passwords. Of each only its kind and a few characters leave the frame. */

import { QUOTED, type Secret, type SecretKind } from '../../request/traces';

/**
 * Each pattern begins where a word begins, and each repetition is bounded or runs once: the time is linear. The group is the
 * secret. Sources: the formats of SAS tokens, storage and Service Bus connection strings, RFC 7468, RFC 7519, and Microsoft
 * Entra's client secrets (three characters, a digit, `Q~`).
 */
const PATTERNS: readonly (readonly [SecretKind, RegExp])[] = [
  ['private-key', /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----()/g],
  ['signature', /(?<![a-z0-9])sig(?:=|%3d)([a-z0-9+/%_=-]{16,600})/gi],
  ['account-key', /(?<![a-z0-9])AccountKey\s{0,3}=\s{0,3}([a-z0-9+/%=_-]{16,600})/gi],
  [
    'access-key',
    /(?<![a-z0-9])(?:SharedAccessKey|SharedSecretValue|SharedAccessSignature)\s{0,3}=\s{0,3}([a-z0-9+/%=_-]{16,600})/gi,
  ],
  ['bearer', /(?<![a-z0-9])bearer["']?[\s:]{1,3}["']?([a-z0-9._~+/=-]{20,4000})/gi],
  ['token', /(?<![\w-])(eyJ[\w-]{12,4000}\.eyJ[\w-]{8,4000})/g],
  [
    'client-secret',
    /(?<![a-z0-9])(?:client|app|application)[_-]?(?:secret|key)["']?\s{0,3}[:=]\s{0,3}["']?([^\s"'<>{}$*;,&]{8,300})/gi,
  ],
  ['client-secret', /(?<![\w~.-])([\w~.-]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/g],
  [
    'password',
    /(?<![a-z0-9])(?:password|passwd|passwort|pwd)(?:["']?\s{0,3}=\s{0,3}["']?|["']\s{0,3}:\s{0,3}["'])([^\s"'<>{}$*;,&[\]()]{4,300})/gi,
  ],
];

/** What stands where a secret was, or where none is: no letter of a secret. */
const NONE =
  /^(?:(.)\1*|null|none|true|false|undefined|empty|redacted|removed|hidden|masked|secret|password|yourpassword|changeme|required|expired|incorrect|invalid|wrong|reset|change|changed|unknown|missing|string|value|x+|%[a-z_]+%?|\.+)$/i;

/** Marks of who took it out: `***`, `<…>`, `[REDACTED]`, `xxxx`. */
const isTakenOut = (secret: string): boolean =>
  NONE.test(secret) || /redacted|removed|x{6}|\*{2}|•|…|\.{3}/i.test(secret);

/** @param text without invisible characters. @returns each secret in it once. */
export function secretsIn(text: string): Secret[] {
  const found = new Map<string, Secret>();
  let rest = text;
  for (const [kind, pattern] of PATTERNS)
    rest = rest.replace(pattern, (whole: string, secret: string) => {
      if (kind !== 'private-key' && isTakenOut(secret)) return whole;
      // Of a short password less, so that what is quoted does not give it away.
      const begins = secret.slice(0, Math.min(QUOTED, secret.length >> 2));
      found.set(`${kind} ${begins}`, { kind, begins });
      // What was found as one kind is not found as another again.
      return ' ';
    });
  return [...found.values()];
}
