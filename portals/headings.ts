/** Which names in the captions head a form, a pane or a section, and so are no fields. */

/** Names in the captions that are not fields. */
export const HEADINGS: ReadonlySet<string> = new Set([
  'new-support-request',
  'contact-section',
  'create',
  'submit',
  'contact-me',
  'contact-support',
  'create-service-request',
  'new-service-request',
  'need-help',
  'help-and-support',
  'review-and-create',
  'support-method',
]);

/** Headings that tell that a support request is being written, without the address saying so. */
export const TITLES = {
  azure: new Set(['new-support-request']),
  microsoft365: new Set([
    'contact-support',
    'create-service-request',
    'new-service-request',
    'need-help',
    'help-and-support',
  ]),
} as const;
