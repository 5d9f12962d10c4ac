/** What the browser's debugging protocol tells: script time, traces, heaps, and the extension's own world. */

import type { CDPSession } from '@playwright/test';

/** Seconds of script since the page was opened, as milliseconds. */
export async function scriptTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** When and how long on the thread's own clock: what other processes take does not count. */
  tts?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string; fileName?: string; functionName?: string } };
}

/** Script as the tracer sees it, in milliseconds of the thread's own clock. */
export interface Traced {
  /** Of all scripts. */
  total: number;
  /** Of the scripts of extensions. */
  own: number;
  /** The longest stretch of an extension's script without a pause. */
  longest: number;
  /** Everything that the main threads did. */
  tasks: number;
}

/**
 * Runs an expression in a world as a task of its own.
 * @returns how long it took, in milliseconds of the thread's own clock.
 */
export async function timed(devtools: CDPSession, world: World, work: string): Promise<number> {
  const { events } = await traced(devtools, () =>
    world.evaluate(
      `new Promise((done,fail)=>setTimeout(function timedWork(){try{${work};done(0)}catch(error){fail(error)}}))`,
    ),
  );
  const call = events.find(({ name, args }) => {
    return name === 'FunctionCall' && args.data?.functionName === 'timedWork';
  });
  return (call?.tdur ?? Number.NaN) / 1000;
}

const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.run',
  'RunMicrotasks',
  'FireAnimationFrame',
]);

/**
 * Traces all renderer processes of the browser.
 * @param devtools a session of any page.
 * @param work what is traced.
 */
export async function traced(
  devtools: CDPSession,
  work: () => Promise<unknown>,
): Promise<Traced & { events: TraceEvent[] }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  await work();
  const done = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await done;
  devtools.off('Tracing.dataCollected', collect);
  return { ...summary(events), events };
}

const isOwn = ({ args }: TraceEvent) =>
  (args.data?.url ?? args.data?.fileName ?? '').startsWith('chrome-extension://');

/** Main threads of pages: neither the background's worker nor the extension's own pages, which share its process. */
function pageThreads(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const named = events.filter(({ name }) => name === 'thread_name');
  const key = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const workers = new Set(
    named.filter(({ args }) => args.name?.startsWith('ServiceWorker')).map(({ pid }) => pid),
  );
  const main = new Set(
    named.filter(({ args, pid }) => args.name === 'CrRendererMain' && !workers.has(pid)).map(key),
  );
  return (event) => main.has(key(event));
}

function summary(events: readonly TraceEvent[]): Traced {
  const isPage = pageThreads(events);
  const complete = events.filter(
    (event) => event.ph === 'X' && event.tdur !== undefined && isPage(event),
  );
  const scripts = complete.filter(({ name }) => SCRIPT.has(name));
  const own = union(scripts.filter(isOwn));
  return {
    total: sum(union(scripts)),
    own: sum(own),
    longest: Math.max(0, ...own.map((length) => length / 1000)),
    tasks: sum(union(complete.filter(({ name }) => name === 'RunTask'))),
  };
}

/** The lengths of the stretches that events cover, each thread by itself; events may lie in one another. */
function union(events: readonly TraceEvent[]): number[] {
  const threads = Map.groupBy(events, ({ pid, tid }) => `${pid}/${tid}`);
  return [...threads.values()].flatMap((thread) => {
    const lengths: number[] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const { tts = 0, tdur = 0 } of thread.sort((a, b) => (a.tts ?? 0) - (b.tts ?? 0))) {
      const stop = tts + tdur;
      if (tts >= end) lengths.push(tdur);
      else if (stop > end) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + stop - end;
      end = Math.max(end, stop);
    }
    return lengths;
  });
}

const sum = (lengths: readonly number[]) =>
  lengths.reduce((total, length) => total + length, 0) / 1000;

export interface World {
  evaluate: <T>(expression: string) => Promise<T>;
}

const worldOf = (devtools: CDPSession, contextId: number): World => ({
  async evaluate<T>(expression: string) {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  },
});

/** @returns a fresh isolated world in the page's main frame, as an extension's scripts have one. */
export async function isolatedWorld(devtools: CDPSession): Promise<World> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return worldOf(devtools, executionContextId);
}

/**
 * @param origin `chrome-extension://<id>`
 * @returns the worlds that the extension has in the frames of this session.
 */
export async function extensionWorlds(devtools: CDPSession, origin: string): Promise<World[]> {
  const contexts: number[] = [];
  const note = ({ context }: { context: { id: number; origin: string } }) => {
    if (context.origin === origin) contexts.push(context.id);
  };
  devtools.on('Runtime.executionContextCreated', note);
  // Enabling again names all contexts that there are.
  await devtools.send('Runtime.disable');
  await devtools.send('Runtime.enable');
  devtools.off('Runtime.executionContextCreated', note);
  return contexts.map((id) => worldOf(devtools, id));
}

/** @returns the bytes of the page's heap that are in use after a collection, all its worlds together. */
export async function heap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
