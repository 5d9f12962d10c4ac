import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { RevealResult } from '../../messages/act';
import type { PanelTexts } from '../../messages/panel';
import type { Answer, ViewItem } from '../../messages/view';
import { Confirm } from './confirm';
import type { RunCure } from './cure';
import { Press } from './press';
import type { Send } from './send';

interface Props {
  /** The findings of one card. */
  items: readonly ViewItem[];
  texts: PanelTexts;
  send: Send;
  run: RunCure;
  /** False: one press puts this and other findings right, and that button stands above the list. */
  isMain: boolean;
  /** The card's own button; left out, the first thing that can be done with a single finding takes its place. */
  children?: ComponentChildren;
}

type Open = 'why' | 'more' | null;

/** What can be done with the findings of a card: one button, the reason behind "Why?", all else behind "More". */
export function Actions({ items, texts, send, run, isMain, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState<Open>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [notHere, setNotHere] = useState(false);

  const reveal = async ({ check }: ViewItem) => {
    const result = await send<RevealResult>({ kind: 'reveal', check });
    setNotHere(result?.shown !== true);
  };
  const answer = (item: ViewItem, { answer: given, confirm }: ViewItem['answers'][number]) => {
    if (confirm !== null) setAsked({ item, answer: given, confirm });
    else void send({ kind: 'answer', check: item.check, answer: given });
  };
  const doing: Doing = { texts, send, run, reveal, answer };

  if (asked) {
    return (
      <Confirm
        text={asked.confirm}
        texts={texts}
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null);
          void send({ kind: 'answer', check: asked.item.check, answer: asked.answer });
        }}
      />
    );
  }
  const [single] = items.length === 1 && !children ? items : [];
  const first = single && deedsOf(single, doing).find(({ isFirst = true }) => isFirst);
  const further = items.map((item) => ({
    item,
    deeds: deedsOf(item, doing).filter(({ key }) => key !== first?.key || item !== single),
  }));
  const hasMore = further.some(({ deeds }) => deeds.length > 0);
  const hasWhy = items.some(({ why, source }) => why || source);
  const toggle = (next: Open) => setOpen(open === next ? null : next);
  return (
    <>
      {notHere && <p role="status">{texts.notHere}</p>}
      <div class="actions">
        {children}
        {first && (
          <Press class={first.isCure && isMain ? 'main small' : 'small'} onPress={first.run}>
            {first.label}
          </Press>
        )}
        {hasWhy && (
          <Press
            class="small plain"
            isFree
            aria-expanded={open === 'why'}
            aria-controls={`${id}why`}
            onPress={() => toggle('why')}
          >
            {texts.why}
          </Press>
        )}
        {hasMore && (
          <Press
            class="small plain"
            isFree
            aria-expanded={open === 'more'}
            aria-controls={`${id}more`}
            onPress={() => toggle('more')}
          >
            {texts.more}
          </Press>
        )}
      </div>
      <div id={`${id}why`} hidden={open !== 'why'}>
        {open === 'why' && <Reasons items={items} texts={texts} />}
      </div>
      <div id={`${id}more`} hidden={open !== 'more'}>
        {open === 'more' &&
          further.map(({ item, deeds }) => (
            <Further key={item.check} item={items.length > 1 ? item : null} deeds={deeds} />
          ))}
      </div>
    </>
  );
}

interface Asked {
  item: ViewItem;
  answer: Answer;
  confirm: string;
}

interface Doing {
  texts: PanelTexts;
  send: Send;
  run: RunCure;
  reveal: (item: ViewItem) => Promise<void>;
  answer: (item: ViewItem, answer: ViewItem['answers'][number]) => void;
}

/** One thing that can be done with a finding. */
interface Deed {
  key: string;
  label: string;
  /** It puts the finding right. */
  isCure?: boolean;
  /** False: it is never the card's one button. */
  isFirst?: boolean;
  run: () => void;
}

/** @returns all that can be done with a finding, the likeliest first; accepting it is never the first. */
function deedsOf(item: ViewItem, { texts, send, run, reveal, answer }: Doing): Deed[] {
  const { check, accepted, canAccept, cure, canShow, status } = item;
  const accept: Deed = {
    key: 'accept',
    label: accepted ? texts.acceptedUndo : texts.accept,
    isFirst: accepted,
    run: () => void send({ kind: 'accept', check, accepted: !accepted }),
  };
  const deeds: Deed[] = accepted ? [accept] : [];
  const show: Deed = { key: 'show', label: texts.showMe, run: () => void reveal(item) };
  if (cure && !accepted)
    deeds.push({ key: 'cure', label: cure.label, isCure: true, run: () => run(cure.what) });
  if (canShow && status !== 'note') deeds.push(show);
  for (const one of item.answers)
    deeds.push({ key: one.answer, label: one.label, run: () => answer(item, one) });
  if (canAccept && !accepted) deeds.push(accept);
  return deeds;
}

/** @param item named where the card has several findings. */
function Further({ item, deeds }: { item: ViewItem | null; deeds: readonly Deed[] }) {
  const titleId = useId();
  if (deeds.length === 0) return null;
  return (
    <div class="actions" role="group" aria-labelledby={item ? titleId : undefined}>
      {item && (
        <span class="quiet" id={titleId}>
          {item.title}
        </span>
      )}
      {deeds.map(({ key, label, run }) => (
        <Press key={key} class="small" onPress={run}>
          {label}
        </Press>
      ))}
    </div>
  );
}

/** The reasons, each once, with the documents that state them. */
function Reasons({ items, texts }: { items: readonly ViewItem[]; texts: PanelTexts }) {
  const whys = [...new Set(items.map(({ why }) => why).filter((why) => why !== ''))];
  const sources = new Map(items.flatMap(({ source }) => (source ? [[source.url, source]] : [])));
  return (
    <p class="quiet">
      {whys.join(' ')}{' '}
      {[...sources.values()].map(({ url, label }) => (
        <a key={url} href={url} target="_blank" rel="noopener noreferrer">
          {label}
          <span class="unseen"> ({texts.newTab})</span>
        </a>
      ))}
    </p>
  );
}
