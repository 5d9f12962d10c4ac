/**
 * A browser that sees an `/etc` of its own, where a test may write policies: no other browser on the machine
 * is touched, and no administrator is needed. Linux only, by a user and mount namespace.
 */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface PrivateEtc {
  /** Starts the browser, with `/etc` replaced. */
  executable: string;
  /** Writes a file below `/etc`, also while the browser runs. */
  write: (path: string, content: unknown) => void;
  remove: () => void;
}

/**
 * @param browser the path of a browser's executable.
 * @returns a wrapper around it. The copy of `/etc` leaves out what this user may not read.
 */
export function privateEtc(browser: string): PrivateEtc {
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-etc-'));
  const etc = join(folder, 'etc');
  execFileSync('sh', ['-c', `cp -a /etc ${etc} 2>/dev/null || test -e ${etc}/passwd`]);
  const executable = join(folder, 'browser');
  const inside = `mount --bind ${etc} /etc && exec "$0" "$@"`;
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare --map-root-user --mount sh -c '${inside}' ${browser} "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return {
    executable,
    write: (path, content) => {
      mkdirSync(dirname(join(etc, path)), { recursive: true });
      writeFileSync(join(etc, path), JSON.stringify(content));
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
