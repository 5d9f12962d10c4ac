/** The customer book and the user's choices, as the popup needs them; read after the first paint. */

import { useEffect, useState } from 'preact/hooks';
import { type Index, indexBuilder, indexOf } from '../../customer/search-index';
import { customersIn } from '../../customer/stored-customers';
import { CUSTOMERS_CHANNEL } from '../../messages/channels';
import { isAllowed } from '../../policy/allowed';
import { storedBookInPieces } from '../../storage/book';
import { loadSettings, type Settings } from '../../storage/settings';
import { report } from '../../text/report';

export interface Book {
  index: Index;
  choices: Settings;
  /** The organization does not forbid the tenant look-up. */
  mayLookUp: boolean;
}

/** @returns null until it is read; an empty book when the storage cannot be read. */
export function useBook(): Book | null {
  const [book, setBook] = useState<Book | null>(null);
  useEffect(() => {
    let stopped = false;
    const load = async () => {
      const book = indexBuilder();
      const [choices, mayLookUp, isRead] = await Promise.all([
        loadSettings().catch((error) => {
          report(error, 'settings');
          return null;
        }),
        isAllowed('lookUp'),
        storedBookInPieces((stored) => book.add(customersIn(stored))).then(
          () => true,
          (error) => {
            report(error, 'customers');
            return false;
          },
        ),
      ]);
      // A part of the book would look like all of it.
      const index = isRead ? book.index() : indexOf([]);
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
