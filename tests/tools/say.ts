/**
 * Says what a command is doing right now.
 * @param text a line for people; goes to stderr, so that `--json` stays clean.
 */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
