/** The background's part about customers: opening their portals. */

import { type CustomerMessage, CustomerMessageSchema } from '../../wire/customer-messages';
import { openFor } from './open';

/**
 * Answers a message about customers from one of the extension's own pages.
 * @param message any value; it is parsed here.
 * @returns what the message's schema says; rejects for anything that is no such message.
 */
export async function handleCustomers(message: unknown): Promise<unknown> {
  return answerTo(CustomerMessageSchema.parse(message));
}

function answerTo(message: CustomerMessage): Promise<unknown> {
  switch (message.kind) {
    case 'open':
      return openFor(message.url, message.customer);
  }
}
