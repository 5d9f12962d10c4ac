/** A form that does not take everything: one field is locked, one goes back to what it was, one reformats. */

import { page } from './page';

const field = (name: string) => document.querySelector(`[data-field=${name}]`) as HTMLInputElement;
// Goes back a moment later, as a form does that asks its server.
field('email').addEventListener('input', () =>
  setTimeout(() => {
    field('email').value = 'it@contoso.example';
  }, 100),
);
field('phone').addEventListener('input', () => {
  field('phone').value = field('phone').value.replace(/\s/g, '-');
});
page.held = () =>
  Object.fromEntries(
    ['first-name', 'last-name', 'email', 'phone'].map((name) => [name, field(name).value]),
  );
page.drawAgain = () => {};
