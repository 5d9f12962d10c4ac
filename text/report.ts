/**
 * Errors for the developer: into the console, which browsers show in the extension's own list of errors. Nothing is sent.
 */

/** The same error over and over would bury the others. */
const MOST = 50;
const reported = new Set<string>();

/** A line of a stack, as Chromium and as Firefox write it: the function, and the file with its place. */
const FRAMES = [
  /^\s+at (?:(?:async )?([\w$.<> [\]]+) \()?\S*?\/([\w.-]+:\d+:\d+)\)?$/,
  /^([\w$.<>/*]*)@\S*?\/([\w.-]+:\d+:\d+)$/,
];
const MAX_FRAMES = 8;

/**
 * Where an error comes from, without what it says: a message may quote what a page shows or a profile holds.
 * @returns the error's kind and the places in our code, the innermost first.
 */
function originOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = String(error.stack ?? '');
  // In Chromium the message stands in the stack as well, and may have lines of its own.
  const head = `: ${error.message}`;
  const at = error.message ? stack.indexOf(head) : -1;
  const frames = (at < 0 ? stack : stack.slice(at + head.length))
    .split('\n')
    .flatMap((line) => {
      const [, name, position] = FRAMES.map((frame) => frame.exec(line)).find(Boolean) ?? [];
      return position ? [name ? `${name} ${position}` : position] : [];
    })
    .slice(0, MAX_FRAMES);
  const kind = /^[A-Z]\w{0,40}$/.test(error.name) ? error.name : 'Error';
  return [kind, ...frames].join('\n  at ');
}

/**
 * Reports an error that is not the user's to mend: a bug, or a browser that refused. Once for each place.
 * @param error what was thrown.
 * @param where the border at which it was caught: a constant text, never a value.
 */
export function report(error: unknown, where: string): void {
  const text = `[onbehalf] ${where}: ${originOf(error)}`;
  if (reported.has(text) || reported.size >= MOST) return;
  reported.add(text);
  console.error(text);
}

/**
 * Starts a script; what it throws is reported and goes no further.
 * @param where the script's name.
 * @returns what the script returns; undefined when it failed.
 */
export function reporting<Result>(where: string, start: () => Result): Result | undefined {
  try {
    return start();
  } catch (error) {
    report(error, where);
    return undefined;
  }
}
