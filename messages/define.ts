/** How messages between the extension's contexts are defined: each with who may send it. */

import { z } from 'zod';

/**
 * Who may send a message, judged by what the browser reports of the sender (`background/router.ts`).
 * `own-page`: the popup, the options and the other pages of the extension, which are trusted.
 * `frame`: our scripts in any frame of a portal's tab, which are not: whoever takes over the page's process speaks for them.
 * `panel`: our scripts in the top frame of such a tab, not trusted either.
 */
export type From = 'own-page' | 'frame' | 'panel';

type Shapes = Readonly<Record<string, z.ZodRawShape>>;
type Schema<Kind extends string, Shape extends z.ZodRawShape> = z.ZodObject<
  { kind: z.ZodLiteral<Kind> } & Shape,
  z.core.$strict
>;
type Defined<All extends Shapes, Sender extends From> = {
  readonly [Kind in keyof All & string]: {
    readonly from: Sender;
    readonly schema: Schema<Kind, All[Kind]>;
  };
};

/**
 * Defines messages.
 * @param from who may send them.
 * @param shapes what each kind holds in addition to its `kind`, and nothing else.
 * @returns by their kinds, the sender and the closed schema of each.
 */
export const messagesFrom = <const Sender extends From, const All extends Shapes>(
  from: Sender,
  shapes: All,
): Defined<All, Sender> =>
  Object.fromEntries(
    Object.entries(shapes).map(([kind, shape]) => [
      kind,
      { from, schema: z.strictObject({ kind: z.literal(kind), ...shape }) },
    ]),
  ) as unknown as Defined<All, Sender>;

/** Any of some messages, as it is once parsed. */
export type MessageIn<All extends Readonly<Record<string, { schema: z.ZodType }>>> = z.output<
  All[keyof All]['schema']
>;
