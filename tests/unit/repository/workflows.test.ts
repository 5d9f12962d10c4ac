/** The workflows run nobody's code but what was looked at, with no more rights than they need. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIREFOX_ID } from '../../../policy/extension-ids';
import { ROOT } from '../../tools/paths';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<
    string,
    {
      needs?: string | string[];
      permissions?: Record<string, string>;
      environment?: string;
      if?: string;
      steps: Step[];
    }
  >;
}

const FOLDER = join(ROOT, '.github');
const files = (readdirSync(FOLDER, { recursive: true }) as string[]).filter((name) =>
  /\.ya?ml$/.test(name),
);
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const workflow = (file: string): Workflow => parse(read(file));
const steps = (file: string) => Object.values(workflow(file).jobs).flatMap((job) => job.steps);

test('there is one for tests and one for releases', () => {
  expect(files.sort()).toEqual(['workflows/release.yml', 'workflows/test.yml']);
  expect(steps('workflows/test.yml').map(({ run }) => run)).toContain('npm test');
});

describe.each(files)('%s', (file) => {
  test('names every action by its full commit, with the version beside it', () => {
    const named = read(file).match(/^.*\buses:.*$/gm) ?? [];
    expect(named).toHaveLength(steps(file).filter(({ uses }) => uses).length);
    const pinned = /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(named.filter((line) => !pinned.test(line))).toEqual([]);
    // The same version of an action everywhere.
    const commits = new Set(named.map((line) => line.split('uses: ')[1]));
    const actions = new Set([...commits].map((text) => text?.split('@')[0]));
    expect(commits.size).toBe(actions.size);
  });

  test('has the least rights', () => {
    const { on, permissions, jobs } = workflow(file);
    expect(on).not.toHaveProperty('pull_request_target');
    for (const [name, job] of Object.entries(jobs)) {
      const rights = job.permissions ?? permissions;
      // Publishing needs to write the release, and to sign what was built.
      const most =
        name === 'release'
          ? { contents: 'write', 'id-token': 'write', attestations: 'write' }
          : { contents: 'read' };
      expect({ ...most, ...rights }, name).toEqual(most);
      for (const step of job.steps) {
        if (step.uses?.includes('/checkout@'))
          expect(step.with).toMatchObject({ 'persist-credentials': false });
      }
    }
  });

  test('puts nothing from outside into a command, and runs scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const { run = '' } of steps(file)) {
      expect(run).not.toContain('${{');
      for (const [, script = ''] of run.matchAll(/npm run (\S+)/g))
        expect(scripts).toHaveProperty(script);
    }
  });
});

test('a release is audited and tested before it is packed, and built again elsewhere before it is published', () => {
  const { packages, rebuild, ...later } = workflow('workflows/release.yml').jobs;
  const runs = packages?.steps.flatMap(({ run = '' }) => (run.startsWith('npm ') ? [run] : []));
  expect(runs).toEqual(['npm ci', 'npm audit --audit-level=high', 'npm test', 'npm run store']);
  expect(rebuild?.steps.map(({ run }) => run).join()).toMatch(/sha256sum --check.*cmp /s);
  expect(Object.entries(later).map(([name, { needs }]) => [name, needs])).toEqual([
    ['release', ['packages', 'rebuild']],
    ['submit', ['packages', 'rebuild']],
  ]);
});

test('secrets are only where packages are submitted, and only when that is asked for', () => {
  for (const file of files) {
    for (const [name, job] of Object.entries(workflow(file).jobs)) {
      if (!JSON.stringify(job).includes('secrets.')) continue;
      expect([file, name, job.environment]).toEqual(['workflows/release.yml', 'submit', 'stores']);
      expect(job.if).toContain('inputs.submit');
      const firefox = job.steps.find(({ env }) => env?.FIREFOX_EXTENSION_ID);
      expect(firefox?.env?.FIREFOX_EXTENSION_ID).toBe(FIREFOX_ID);
    }
  }
});

test('a release says who built it, from what', () => {
  const { release } = workflow('workflows/release.yml').jobs;
  const attests = release?.steps.findIndex(({ uses }) =>
    uses?.includes('attest-build-provenance@'),
  );
  const publishes = release?.steps.findIndex(({ run }) => run?.includes('gh release create'));
  expect(attests).toBeGreaterThanOrEqual(0);
  expect(attests).toBeLessThan(publishes ?? 0);
  expect(release?.steps[attests ?? 0]?.with).toEqual({ 'subject-path': 'store/packages/*' });
});
