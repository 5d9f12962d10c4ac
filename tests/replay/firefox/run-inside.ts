/** Runs functions inside a page of Firefox. */

import type { Connection } from './connection.ts';

/** Where: a tab or frame; in a sandbox the page's scripts neither see nor change what runs. */
interface Place {
  context: string;
  sandbox?: string;
}

/**
 * Runs a function in a page.
 * @param work sent as text (or such a text), so it sees nothing but its argument. Both that and what it returns are carried as JSON.
 * @param libraries functions that it may call by their names.
 * @throws what it throws.
 */
export type Run = <A, T>(
  place: Place,
  work: ((argument: A) => T | Promise<T>) | string,
  argument?: A,
  libraries?: readonly ((...args: never[]) => unknown)[],
) => Promise<T>;

interface Answer {
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** @returns the means to run functions over a connection. */
export const runner =
  (send: Connection['send']): Run =>
  async (place, work, argument, libraries = []) => {
    const known = libraries.map((library) => `const ${library.name} = ${library};\n`).join('');
    const answer = await send<Answer>('script.callFunction', {
      functionDeclaration: `async (argument) => {
        ${known}const answer = await (${work})(JSON.parse(argument));
        return JSON.stringify(answer ?? null);
      }`,
      arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
      target: place,
      awaitPromise: true,
    });
    if (!answer.result) throw new Error(answer.exceptionDetails?.text ?? 'no answer');
    return JSON.parse(answer.result.value ?? 'null');
  };
