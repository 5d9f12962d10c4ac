import { useMemo, useState } from 'preact/hooks';
import { parseCustomer } from '../../customer/domain';
import type { DomainProblem } from '../../customer/parsed-customer';
import type { Assessment } from '../../request/finding';
import type { Book } from '../data/use-book';
import { identityOf, type Option, optionsFor } from './option';
import { openByPress, type Press } from './shortcuts';

export interface FinderState {
  text: string;
  options: Option[];
  /** The customer that is chosen; its links are shown. */
  active: Option | undefined;
  /** Why the text names no customer; null while something is found. */
  reason: DomainProblem | null;
  /** Enter was pressed and there was nothing to open. */
  isRefused: boolean;
  /** Why the chosen customer could not be opened with the keys pressed. */
  trouble: string | null;
  type: (text: string) => void;
  /** Chooses a customer; the one that is chosen already is opened, as Enter does. */
  click: (option: Option, event: Press) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * What is typed into the popup's search, what is found, and what is chosen.
 * @param isRemoved customers that are on their way out of the book.
 */
export function useFinder(
  query: string,
  book: Book | null,
  assessment: Assessment | null,
  isRemoved: (id: string) => boolean,
): FinderState {
  const [text, setText] = useState(query);
  // By identity: a new list of results must not move another customer under the pointer.
  const [picked, setPicked] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);

  const parsed = useMemo(() => parseCustomer(text), [text]);
  const found = useMemo(
    () => optionsFor({ text, parsed, book, assessment, kept: picked }),
    [text, parsed, book, assessment, picked],
  );
  const options = found.filter(({ id }) => !isRemoved(id));
  const isEmpty = text.trim() === '';
  const active =
    options.find((option) => identityOf(option) === picked) ?? (isEmpty ? undefined : options[0]);
  const reason =
    parsed.kind === 'error' && parsed.reason !== 'empty' && options.length === 0
      ? parsed.reason
      : null;

  const pick = (option: Option) => {
    setPicked(identityOf(option));
    setTrouble(null);
  };
  const click = (option: Option, event: Press) => {
    if (option === active) setTrouble(openByPress(event, option));
    else pick(option);
  };
  const type = (next: string) => {
    setText(next);
    setPicked(null);
    setTrouble(null);
    setRefused(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      const at = active ? options.indexOf(active) : step < 0 ? 0 : -1;
      const next = options[(at + step + options.length) % options.length];
      if (next) pick(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active) setTrouble(openByPress(event, active));
      else setRefused(!isEmpty);
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      type('');
    }
  };
  return { text, options, active, reason, isRefused, trouble, type, click, onKeyDown };
}
