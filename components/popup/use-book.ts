/** The customer book and the user's choices, as the popup needs them; read after the first paint. */

import { useEffect, useState } from 'preact/hooks';
import { type Index, indexOf } from '../../customer/search';
import { customersIn } from '../../customer/stored-customers';
import { isAllowed } from '../../partner/allowed';
import { type Choices, loadChoices } from '../../partner/choices';
import { database } from '../../partner/database';
import { CUSTOMERS_CHANNEL } from '../../wire/channels';

export interface Book {
  index: Index;
  choices: Choices;
  /** The organisation does not forbid the tenant look-up. */
  mayLookUp: boolean;
}

/** @returns null until it is read; an empty book when the storage cannot be read. */
export function useBook(): Book | null {
  const [book, setBook] = useState<Book | null>(null);
  useEffect(() => {
    let stopped = false;
    const load = async () => {
      const [customers, choices, mayLookUp] = await Promise.all([
        database()
          .then((db) => db.getAll('customers'))
          .catch(() => []),
        loadChoices().catch(() => null),
        isAllowed('lookUp'),
      ]);
      const index = indexOf(customersIn(customers));
      if (!stopped && choices) setBook({ index, choices, mayLookUp });
    };
    const channel = new BroadcastChannel(CUSTOMERS_CHANNEL);
    channel.onmessage = () => void load();
    // After the frame that shows the input: whoever opened the popup can type at once.
    const timer = setTimeout(() => void load());
    return () => {
      stopped = true;
      clearTimeout(timer);
      channel.close();
    };
  }, []);
  return book;
}
