/** Somebody else is in sight as the contact. */

import { ANNA, filled, fromHtml, type WrongChange } from './parts';

const CONTACTS = [
  `<div class="card"><b>${ANNA.name}</b> <span>${ANNA.email}</span> <button type="button">Edit</button></div>`,
  `<p>Microsoft will contact ${ANNA.name} at ${ANNA.email}.</p>`,
  `<div role="listitem"><div>${ANNA.name}</div><div>${ANNA.email}</div><div>${ANNA.phone}</div></div>`,
  `<section><h4>Saved contact</h4><div>${ANNA.name}, ${ANNA.email}</div></section>`,
  `<dl><dt>Contact</dt><dd>${ANNA.name}</dd><dt>Email</dt><dd>${ANNA.email}</dd></dl>`,
  `<div><span>anna@</span><wbr><span>contoso.com</span></div>`,
];

/** A card, a sentence, a person, a saved contact or a summary names another contact, beside the fields of the right one. */
export const otherContact: WrongChange = (random) => {
  const email = filled('email');
  if (!email) return false;
  const [first, last] = [email.row[0], email.row.at(-1)];
  if (!first || !last?.parentNode || last.matches('td,tr,dd,li')) return false;
  const other = fromHtml(random.pick(CONTACTS));
  if (random.chance(0.5)) first.before(other);
  else last.after(other);
  return true;
};
