/**
 * The schema of the policy that is published for administrators. It names types alone: a browser drops what does not fit
 * its schema without a word, while `readPolicy` keeps the values that are right and reports the others.
 */

import { z } from 'zod';
import { TaughtSchema } from '../taught/taught';
import { LISTS, SINGLE } from './policy';

/** What administrators' tools show of each value; the choices of a list are added. */
const TEXTS: Readonly<Record<keyof typeof SINGLE | keyof typeof LISTS | 'taughtCaptions', Text>> = {
  partnerKind: { title: 'Kind of partner' },
  domains: {
    title: 'Own domains',
    description:
      'Domains of the company itself, as in partner.example. Domains under them count too.',
  },
  tenantIds: {
    title: 'Own tenant IDs',
    description: "IDs of the company's own directories.",
  },
  lighthouse: {
    title: 'Azure Lighthouse is used',
    description: "True when the company works on customers' subscriptions from its own directory.",
  },
  supportPlans: {
    title: 'Support plans',
    description:
      'Plans that are right in addition to Cloud Solution Provider, as the portal names them.',
  },
  phone: { title: 'Shared phone', description: 'In international form, as in +886 2 5550 0100.' },
  country: { title: 'Country or region', description: 'ISO code, as in TW.' },
  sharedMailbox: {
    title: 'Shared support mailbox',
    description: 'An address that is always one of the contact addresses.',
  },
  additionalEmail: {
    title: 'Mailbox for notifications',
    description:
      "A mailbox of the team or the ticket system, in the policy's own or allowed contact domains.",
  },
  contactDomains: {
    title: 'Allowed contact domains',
    description: 'Contact addresses may only be at these domains, or under them.',
  },
  clouds: {
    title: 'Clouds to turn on',
    description: 'Users are asked to allow the hosts of these clouds.',
  },
  locked: {
    title: 'Locked fields',
    description: 'A field without a value in this policy is not locked.',
  },
  indirectProvider: {
    title: "The indirect provider's contact",
    description: 'For resellers and advisors: who files requests for them.',
  },
  ticketUrl: {
    title: 'Link to a ticket of your own system',
    description:
      'As in https://desk.partner.example/tickets/{ticket}: https, the host written out, {ticket} once.',
  },
  copyLayout: {
    title: 'Layout of what is copied for your own system',
    description: 'One of plain, markdown, html.',
  },
  links: { title: 'Links in the popup', description: 'Addresses begin with https://.' },
  checksOff: {
    title: 'Checks to turn off',
    description: 'Users cannot turn them on.',
  },
  logRetentionDays: {
    title: 'Days that the request log keeps a request',
    description: 'From 1 to 3650.',
  },
  taughtCaptions: {
    title: 'Taught labels',
    description:
      'What labels of the portals mean that Onbehalf does not know: the list in the file that the options page exports.',
  },
  allowLookUp: { title: 'Allow looking up tenants' },
  allowSync: { title: 'Allow keeping the profile in the browser account' },
  allowCustomerBook: { title: 'Allow the customer book' },
  allowRequestLog: { title: 'Allow the request log' },
};

interface Text {
  title: string;
  description?: string;
}

type Shape = z.core.JSONSchema.BaseSchema;

/** What browsers' schemas know of a shape. */
function typesOf({ type, properties, items, anyOf, oneOf }: Shape): object {
  const [first] = anyOf ?? oneOf ?? [];
  // Alternatives of one kind: what any of them may hold.
  if (first)
    return typesOf({
      type: 'object',
      properties: Object.assign({}, ...(anyOf ?? oneOf ?? []).map((each) => each.properties)),
    });
  return {
    type,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, each]) => [key, typesOf(each as Shape)]),
      ),
    }),
    ...(items && { items: typesOf(items as Shape) }),
  };
}

const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/**
 * @returns the content of `managed-schema.json`.
 * @public Called by `modules/policy-schema.ts`, which loads this file at the build.
 */
export function managedSchema(): { type: 'object'; properties: Record<string, object> } {
  const values: Record<string, z.ZodType> = {
    ...SINGLE,
    ...Object.fromEntries(Object.entries(LISTS).map(([key, entry]) => [key, z.array(entry)])),
    taughtCaptions: z.array(TaughtSchema),
  };
  const properties = Object.entries(TEXTS).map(([key, { title, description }]) => {
    const shape = shapeOf(values[key] ?? z.never());
    const choices = (shape.items as Shape | undefined)?.enum?.join(', ');
    const about = [choices && `Any of ${choices}.`, description].filter(Boolean).join(' ');
    return [key, { title, ...(about && { description: about }), ...typesOf(shape) }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}
