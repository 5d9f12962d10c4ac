/** What the run was made on. */

import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Lab } from './lab.ts';

export interface Machine {
  cpu: string;
  cores: number;
  memory: number;
  system: string;
  browser: string;
  date: string;
  /** Averages over one minute, as text: from the lowest to the highest. */
  load: string;
  rounds: number;
  minutes: number;
}

/** Notes the load of the machine from now on; other programs on it blur what the wall's clock measures. */
export function watchLoad(): () => string {
  const seen = [loadavg()[0] ?? 0];
  const timer = setInterval(() => seen.push(loadavg()[0] ?? 0), 10_000);
  return () => {
    clearInterval(timer);
    return `${Math.min(...seen).toFixed(1)} to ${Math.max(...seen).toFixed(1)}`;
  };
}

export async function machineOf(
  { nothing }: Lab,
  load: string,
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
    load,
    rounds,
    minutes: Math.round((Date.now() - started) / 60_000),
  };
}
