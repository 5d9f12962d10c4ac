import { z } from 'zod';

// Without it zod tries whether it may make functions of text, and the content security policy reports each attempt.
z.config({ jitless: true });

/**
 * Parses a value of any origin.
 * @param schema what it should be.
 * @param value anything, also what a stranger made.
 * @returns as the schema's own `safeParse`. That one throws for an object that stands where a text should and whose
 *   `length` is no number: its length is looked at although the type is wrong (zod 4.6).
 */
export function safeParse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  try {
    return schema.safeParse(value);
  } catch {
    // Said above: the value is refused like any other that does not fit.
    const issue = { code: 'custom' as const, path: [], message: 'Invalid input', input: undefined };
    const error = new z.ZodError([issue]) as z.ZodError<z.output<Schema>>;
    return { success: false, error };
  }
}
