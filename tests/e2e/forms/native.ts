/** A form of the browser's own controls. */

import { page, START } from './page';

const fields = [...document.querySelectorAll<HTMLInputElement>('[data-field]')];
for (const field of fields) field.value = START[field.dataset.field as keyof typeof START] ?? '';
page.held = () => Object.fromEntries(fields.map((field) => [field.dataset.field, field.value]));
page.drawAgain = () => {};
