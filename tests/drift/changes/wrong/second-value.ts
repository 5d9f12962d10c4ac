/** Two values under one caption. */

import { ANNA, filled, fromHtml, type WrongChange } from './parts';

/** A second value stands behind the first, in a row of its own element or in the same one. */
export const secondValue: WrongChange = (random) => {
  const email = filled('email');
  if (!email) return false;
  const { control } = email;
  if (control.matches('dd')) {
    control.after(fromHtml(`<dd>${ANNA.email}</dd>`));
    return true;
  }
  if (control.matches('td')) {
    control.append(fromHtml(`<div>${ANNA.email}</div>`));
    return true;
  }
  const more = random.pick([
    `<div>${ANNA.email}</div>`,
    `<input value="${ANNA.email}">`,
    `<span>${ANNA.email}</span>`,
  ]);
  control.after(fromHtml(more));
  return true;
};
