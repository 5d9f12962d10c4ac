/** Finds a Chromium that loads unpacked extensions, and installs one when there is none. */

import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { say } from './say.ts';

/** Branded Chrome and Edge are not among them: they no longer take `--load-extension`. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];

/**
 * A browser to run the extension in.
 * @returns the path of the executable.
 * @throws an error that tells what to install, when there is none and none can be installed.
 */
export function findBrowser(): string {
  const found = onDisk() ?? installed();
  if (found) return found;
  throw new Error(
    'No Chromium found, and none could be installed. Install one (Debian: apt-get install chromium; ' +
      'elsewhere: npx playwright install --with-deps chromium) and try again.',
  );
}

/**
 * A Firefox to run the extension in.
 * @returns the path of the executable.
 * @throws an error that tells what to install, when there is none and none can be installed.
 */
export function findFirefox(): string {
  const find = () => onPath('firefox') ?? onPath('firefox-esr');
  const found = find();
  if (found) return found;
  if (onPath('apt-get')) {
    say('installing Firefox with apt-get (none found); this takes a minute');
    aptInstall('firefox-esr');
  }
  const path = find();
  if (path) return path;
  throw new Error('No Firefox found, and none could be installed. Install one and try again.');
}

function onDisk(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return NAMES.map(onPath).find((path) => path !== undefined);
}

function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function installed(): string | undefined {
  if (onPath('apt-get')) {
    say('installing Chromium with apt-get (none found); this takes a minute');
    // The fonts: without them the pages in Chinese are rows of boxes in the screenshots.
    if (aptInstall('chromium', 'fonts-noto-cjk')) return onDisk();
  }
  say('installing Chromium with Playwright (none found); this takes a minute');
  run([process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  return onDisk();
}

function aptInstall(...packages: string[]): boolean {
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  return (
    run([...apt, 'update', '-q']) &&
    run([...apt, 'install', '-y', '-q', '--no-install-recommends', ...packages])
  );
}

/** What installers say is much, and of interest only when they fail. */
function run([command, ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const path = join(tmpdir(), `onbehalf-browser-${process.pid}.log`);
  const log = openSync(path, 'a');
  const { status } = spawnSync(command as string, args, { stdio: ['ignore', log, log], env });
  closeSync(log);
  if (status !== 0) say(`${command} failed; what it said is in ${path}`);
  return status === 0;
}
