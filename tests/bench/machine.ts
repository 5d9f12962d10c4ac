/** What the run was made on. */

import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Lab } from './lab.ts';
import { median } from './stats.ts';

export interface Machine {
  cpu: string;
  cores: number;
  memory: number;
  system: string;
  browser: string;
  date: string;
  /** Averages over one minute, as text: from the lowest to the highest. */
  load: string;
  /** More ran than the machine has cores: all times are too long. */
  isBusy: boolean;
  rounds: number;
  minutes: number;
}

/** Notes the load of the machine from now on; other programs on it blur what the wall's clock measures. */
export function watchLoad(): () => Pick<Machine, 'load' | 'isBusy'> {
  const seen = [loadavg()[0] ?? 0];
  const timer = setInterval(() => seen.push(loadavg()[0] ?? 0), 10_000);
  return () => {
    clearInterval(timer);
    const load = `${Math.min(...seen).toFixed(1)} to ${Math.max(...seen).toFixed(1)}`;
    // One browser and what drives it are the benchmark's own.
    return { load, isBusy: median(seen) > cpus().length + 1 };
  };
}

export async function machineOf(
  { nothing }: Lab,
  load: Pick<Machine, 'load' | 'isBusy'>,
  rounds: number,
  started: number,
): Promise<Machine> {
  const [processor] = cpus();
  const browser = await nothing.inTab(async (_tab, devtools) => {
    return (await devtools.send('Browser.getVersion')).product;
  });
  return {
    cpu: processor?.model.trim() || 'unknown processor',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    browser,
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    ...load,
    rounds,
    minutes: Math.round((Date.now() - started) / 60_000),
  };
}
