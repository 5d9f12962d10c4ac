/** What `npm test` shows of the tests in browsers: a line per project, every failure at once, and the count for the end. */

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { KNOWN_DIFFERENCE } from '../replay/report.ts';
import { ROOT } from './paths.ts';
import { say } from './say.ts';
import type { Count } from './stage.ts';

const PROGRESS_EVERY = 50;

interface Stage extends Count {
  left: number;
  /** Differences that are known and tolerated. */
  known: number;
  started?: number;
}

export default class StageReporter implements Reporter {
  private readonly stages = new Map<string, Stage>();
  private readonly errors: string[] = [];
  private done = 0;
  private total = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.total = suite.allTests().length;
    for (const project of suite.suites)
      this.stages.set(project.title, {
        passed: 0,
        failed: 0,
        known: 0,
        left: project.allTests().length,
      });
    say(`tests in browsers … (${this.total})`);
  }

  onTestBegin(test: TestCase): void {
    const stage = this.stageOf(test);
    if (stage) stage.started ??= Date.now();
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const stage = this.stageOf(test);
    if (!stage) return;
    // A test that did not run, for what it stands on had failed, has not passed.
    const isPassed = result.status === 'passed';
    stage[isPassed ? 'passed' : 'failed'] += 1;
    if (!isPassed) console.log(failure(test, result));
    stage.known += test.annotations.filter(({ type }) => type === KNOWN_DIFFERENCE).length;
    this.done += 1;
    if (this.done % PROGRESS_EVERY === 0) say(`${this.done} of ${this.total} tests in browsers`);
    stage.left -= 1;
    if (stage.left === 0) console.log(line(nameOf(test), stage));
  }

  /** What belongs to no test: a file that cannot be read, a worker that died. */
  onError(error: TestError): void {
    this.errors.push(error.message ?? String(error.value));
    console.log(error.stack ?? error.message ?? error.value);
  }

  onEnd({ status }: FullResult): void {
    const stages = [...this.stages.values()];
    const sum = (key: keyof Count) => stages.reduce((total, stage) => total + stage[key], 0);
    // Whatever kept tests from being counted, a run that failed has a failure.
    const failed = sum('failed') + this.errors.length;
    const counts: Count = {
      passed: sum('passed'),
      failed: status === 'passed' ? failed : Math.max(1, failed),
    };
    writeFileSync(process.env.ONBEHALF_COUNTS ?? '/dev/null', JSON.stringify(counts));
  }

  printsToStdio(): boolean {
    return true;
  }

  private stageOf(test: TestCase): Stage | undefined {
    return this.stages.get(nameOf(test));
  }
}

const nameOf = (test: TestCase): string => test.titlePath()[1] ?? '';

const line = (name: string, { passed, failed, known, started = Date.now() }: Stage): string => {
  const seconds = Math.round((Date.now() - started) / 1000);
  return `${name}: ${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}${known > 0 ? ` (${known} known differences)` : ''}, ${seconds} s`;
};

function failure(test: TestCase, { status, errors, attachments }: TestResult): string {
  const where = `${relative(ROOT, test.location.file)}:${test.location.line}`;
  const title = test.titlePath().slice(3).filter(Boolean).join(' › ');
  const kept = attachments.flatMap(({ name, path }) =>
    path ? [`${name}: ${relative(ROOT, path)}`] : [],
  );
  return [
    `FAILED ${title} (${where}): ${status}`,
    ...errors.map(({ stack, message, value }) => stack ?? message ?? value ?? ''),
    ...kept,
  ].join('\n    ');
}
