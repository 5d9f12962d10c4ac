/** One stage of `npm test`: a command with its count of what passed and failed. */

import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';
import { say } from './say.ts';

export interface Count {
  passed: number;
  failed: number;
}

export interface Output {
  code: number;
  text: string;
}

/**
 * Runs a stage and tells how it went.
 * @param name shown to people.
 * @param work returns what to count, and what to show when something failed.
 */
export async function stage(
  name: string,
  work: () => Promise<Count & { details?: string }>,
): Promise<Count> {
  const started = Date.now();
  say(`${name} …`);
  let count: Count & { details?: string };
  try {
    count = await work();
  } catch (error) {
    count = {
      passed: 0,
      failed: 1,
      details: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (count.failed > 0 && count.details) console.log(count.details.trimEnd());
  const result =
    count.failed > 0
      ? `FAILED (${count.failed} of ${count.failed + count.passed})`
      : `ok (${count.passed})`;
  console.log(`${name}: ${result}, ${seconds} s`);
  return count;
}

/** A stage that counts as one. */
export async function command(name: string, tool: string, ...args: string[]): Promise<Count> {
  return await stage(name, async () => {
    const { code, text } = await run(tool, ...args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, details: text };
  });
}

/**
 * Runs a JavaScript tool of the project with this Node.
 * @param tool path of its script below `node_modules`.
 */
export function run(tool: string, ...args: string[]): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${ROOT}/node_modules/${tool}`, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/**
 * Runs a tool and lets it say what it says.
 * @param environment what it is told besides what this process was.
 */
export function stream(
  tool: string,
  args: readonly string[],
  environment: object,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${ROOT}/node_modules/${tool}`, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
