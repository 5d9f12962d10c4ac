/** Rows of the support method that only some forms have. */

import type { Row } from './model.ts';
import { caption } from './words.ts';

/** What is selected in them; one that is left out is not drawn. */
export interface Further {
  availability?: string;
  timeZone?: string;
  diagnostics?: string;
}

/** When to reach the contact, and whether Microsoft may collect diagnostic information. */
export function further(state: Further & { language?: string; variant?: number }): Row[] {
  const word = (key: string) => caption(state.language ?? 'en-US', key, state.variant);
  const row = (id: keyof Further, key: string, options: string[]): Row[] => {
    const value = state[id];
    return value === undefined ? [] : [{ id, caption: word(key), kind: 'choice', value, options }];
  };
  return [
    ...row('availability', 'availability', ['Business hours', '24x7']),
    ...row('timeZone', 'time-zone', ['(UTC) Coordinated Universal Time', '(UTC+08:00) Taipei']),
    ...row('diagnostics', 'diagnostics', ['Yes', 'No']),
  ];
}
