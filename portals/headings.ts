/** Headings that tell that a support request is being written, without the address saying so. */

/** Names in the languages' headings, by the portal's kind of form. */
export const TITLES = {
  azure: new Set(['new-support-request']),
  microsoft365: new Set([
    'contact-support',
    'create-service-request',
    'new-service-request',
    'need-help',
    'help-and-support',
    'how-can-we-help',
  ]),
} as const;

/**
 * Headings that no page of the Azure portal has: its own pane asks "How can we help you?". Frames look for them without
 * knowing which portal they stand in.
 */
export const INTUNE_TITLES: ReadonlySet<string> = new Set(['how-can-we-help']);

/** The field that no other form has. */
export const PLAN_FIELD = 'support-plan';

/** What the watcher looks for. */
export const WATCHED: readonly string[] = [...TITLES.azure, ...TITLES.microsoft365, PLAN_FIELD];
