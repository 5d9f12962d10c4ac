/** Finds a Chromium that loads unpacked extensions, and installs one when there is none. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
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
    say('installing Firefox with apt-get (no browser found)');
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
    say('installing Chromium with apt-get (no browser found)');
    // The fonts: without them the pages in Chinese are rows of boxes in the screenshots.
    if (aptInstall('chromium', 'fonts-noto-cjk')) return onDisk();
  }
  say('installing Chromium with Playwright (no browser found)');
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

function run([command, ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command as string, args, { stdio: ['ignore', 2, 2], env });
  return status === 0;
}
