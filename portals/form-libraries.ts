/** Which library draws a form, by how its classes begin: a portal that changes it changes all that is read. */

/** Each with what its classes hold. Source: Microsoft's own libraries (Fluent UI 8 and 9, the Azure portal's `azc` and `fxc`). */
const BY_CLASS = [
  ['fluent-9', /\bfui-/],
  ['azure', /\b(?:azc|fxc|fxs)-/],
  ['fluent-8', /\bms-/],
] as const;

export const FORM_LIBRARIES = ['fluent-9', 'azure', 'fluent-8', 'elements', 'other'] as const;
export type FormLibrary = (typeof FORM_LIBRARIES)[number];

/**
 * @param classes those of a field and of what stands around it.
 * @param isInElement the field stands in a custom element's shadow root.
 */
export const libraryOf = (classes: string, isInElement: boolean): FormLibrary =>
  BY_CLASS.find(([, pattern]) => pattern.test(classes))?.[0] ??
  (isInElement ? 'elements' : 'other');
