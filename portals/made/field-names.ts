/** What the portals call the fields of a request, by language: for lists of fields in our own pages. */

import { LANGUAGES } from '../languages';
import { asPrinted } from '../languages/language';

export const fieldNames: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(
    Object.entries(LANGUAGES).flatMap(([tag, { fields }]) =>
      fields
        ? [
            [
              tag,
              Object.fromEntries(
                Object.entries(fields).flatMap(([name, [text]]) =>
                  text ? [[name, asPrinted(text)] as const] : [],
                ),
              ),
            ] as const,
          ]
        : [],
    ),
  );
