/** Forms that the user has checked, on this computer: what their fields are called, and when. */

import { z } from 'zod';
import { FORM_LIBRARIES } from '../portals/form-libraries';
import { database } from './database';

const KEY = 'checked-forms';
/** More are not kept: the oldest goes. */
const MOST = 50;

export const CheckedFormSchema = z.strictObject({
  page: z.string().max(60),
  lang: z.string().max(35),
  library: z.enum(FORM_LIBRARIES),
  source: z.enum(['control', 'text']),
  captions: z.array(z.string().max(340)).max(200),
  when: z.iso.date(),
});
type Stored = z.output<typeof CheckedFormSchema>;

/** @returns what is stored and can be read, the newest last. Rejects when the storage fails. */
export async function checkedForms(): Promise<Stored[]> {
  const stored: unknown = await (await database()).get('settings', KEY);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => CheckedFormSchema.safeParse(one).data ?? []);
}

/** Adds a form, in the place of the same form checked before. For the background alone. */
export async function addCheckedForm(form: Stored): Promise<void> {
  const { when: _, ...print } = form;
  const others = (await checkedForms()).filter(
    ({ when: __, ...one }) => JSON.stringify(one) !== JSON.stringify(print),
  );
  await (await database()).put('settings', [...others, form].slice(-MOST), KEY);
}
