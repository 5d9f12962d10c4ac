// Makes a fresh clone ready, then runs a script of the project:
//
//   node tests/tools/prepare.mjs SCRIPT.ts [ARGUMENTS...]
//
// Plain JavaScript without dependencies, for the Node that happens to be there (18 or later): the packages may not
// be installed yet. The script then runs with the Node that the packages bring (24), which reads TypeScript.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = join(root, 'node_modules');
/** What npm says, which is much and of interest only when it fails. */
const LOG = join(tmpdir(), `onbehalf-npm-${process.pid}.log`);

if (process.env.npm_lifecycle_event === 'start')
  say('Onbehalf: the tour is replayed in a real browser, once the extension is built.');
await install();
const [script, ...args] = process.argv.slice(2);
if (script) {
  const hook = join(root, 'tests', 'tools', 'extensionless.mjs');
  const imported = process.platform === 'win32' ? `file://${hook}` : hook;
  process.exitCode = await run(ownNode(), ['--import', imported, join(root, script), ...args]);
}

async function install() {
  const how = whatToInstall();
  if (!how) return;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say('installing the packages; this takes a minute or two');
  const ticking = setInterval(() => say(`installing … ${seconds()} s`), 15_000);
  let code = await npm(how, 'w');
  // `npm ci` insists on every platform's optional packages, also where a mirror of the registry lacks them.
  if (code !== 0) code = await npm(['install', '--no-save'], 'a');
  clearInterval(ticking);
  if (code !== 0 || !existsSync(join(modules, 'wxt'))) {
    say(`The packages could not be installed. What npm said is in ${LOG}`);
    process.exit(1);
  }
  say(`installed in ${seconds()} s`);
}

/** Nothing when the packages are those of the lockfile; versions are compared, for dates lie after a checkout. */
function whatToInstall() {
  const installed = join(modules, '.package-lock.json');
  if (!existsSync(installed)) return ['ci'];
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packages(installed);
  const outdated = Object.entries(packages(join(root, 'package-lock.json'))).some(
    ([path, wanted]) => path !== '' && !wanted.optional && there[path]?.version !== wanted.version,
  );
  return outdated ? ['install', '--no-save'] : undefined;
}

/** @param mode how the log is opened: `w` overwrites it, `a` goes on in it. */
async function npm(how, mode) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=warn'];
  const log = openSync(LOG, mode);
  const stdio = ['ignore', log, log];
  const own = process.env.npm_execpath;
  const code =
    own && /\.c?js$/.test(own)
      ? await run(process.execPath, [own, ...how, ...quiet], stdio)
      : await run('npm', [...how, ...quiet], stdio, process.platform === 'win32');
  closeSync(log);
  return code;
}

function ownNode() {
  // One package per system, each held to its hash in the lockfile; where there is none, Node 24 has to be there.
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = system === 'win' ? 'node.exe' : 'node';
  const own = join(modules, `node-${system}-${process.arch}`, 'bin', file);
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  say(
    'Node 24 is needed. It should have come with the packages; delete node_modules and try again.',
  );
  process.exit(1);
}

function run(command, args, stdio = 'inherit', shell = false) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio, shell });
    // Interrupted from the keyboard, the child gets the signal as well and ends by itself.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', (error) => {
      say(String(error));
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
