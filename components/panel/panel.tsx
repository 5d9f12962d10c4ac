import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../messages/panel';
import { Again } from './again';
import type { Around } from './around';
import { Controls } from './controls';
import { CureReport, useCure } from './cure';
import { HandOver } from './hand-over';
import { Header } from './header';
import { Links } from './links';
import { FindingList } from './list';
import { Log } from './log';
import { Pill } from './pill';
import { BOTTOM, TOP } from './place';
import { Press } from './press';
import type { Send } from './send';
import { useFold } from './use-fold';
import { useSurroundings } from './use-surroundings';
import { useTuck } from './use-tuck';

interface Props {
  state: PanelState;
  send: Send;
  /** The element in the page that holds the panel. */
  host: Element;
  /** Null until it has been loaded. */
  around: Around | null;
  /** The extension was updated or removed: nothing here works until the page is reloaded. */
  orphaned: boolean;
  /** Grows each time the keyboard command asks for the panel. */
  asked: number;
}

/** What screen readers announce: the verdict, once it is final. */
function useSaid(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 1200);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}

/** The panel on the portal's page. Texts come ready in the state. */
export function Panel({ state, send, host, around, orphaned, asked }: Props) {
  const { view, texts } = state;
  const section = useRef<HTMLElement>(null);
  const { position, put } = useFold(
    state,
    (next, seenProblems) => void send({ kind: 'panel-position', position: next, seenProblems }),
  );
  const page = useSurroundings(
    around,
    host,
    section,
    `${position.folded} ${view.outcome} ${view.groups.length} ${state.links.length}`,
  );
  const isAuto = position.side === 'auto';
  const tuck = useTuck(host, section, isAuto && page.isCramped, page.measureAgain);
  const isPill = position.folded || tuck.isTucked;
  useEffect(() => page.measureAgain(), [isPill]);
  const side = position.side === 'auto' ? page.side : position.side;
  const top = Math.max(8, Math.min(position.top ?? TOP, innerHeight - 160));
  const said = useSaid(view.headline);
  const curing = useCure(send, view.customer?.id ?? view.customer?.name ?? '');

  /** What the user pressed is gone then; the focus goes to what has replaced it. */
  const refocus = useRef(false);
  const fold = (folded: boolean) => {
    refocus.current = true;
    if (!folded) tuck.open();
    else if (page.isCramped) return tuck.close();
    if (position.folded !== folded) put({ folded });
  };
  useLayoutEffect(() => {
    if (refocus.current)
      section.current?.querySelector<HTMLElement>('[aria-expanded].of-all')?.focus();
    refocus.current = false;
  }, [isPill]);

  const heard = useRef(asked);
  useLayoutEffect(() => {
    if (heard.current === asked) return;
    heard.current = asked;
    if (isPill) fold(false);
    else section.current?.querySelector<HTMLElement>('button.main, button')?.focus();
  }, [asked]);

  return (
    <section
      ref={section}
      class={`panel at-${side} is-${view.outcome}${page.dark ? ' dark' : ' light'}${isPill ? ' folded' : ''}`}
      style={styleAt(isPill && isAuto ? page.spot : null, top)}
      aria-label={state.label}
      lang={state.lang}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isPill) fold(true);
      }}
    >
      {isPill ? (
        <Pill state={state} hasCure={tuck.isTucked} run={curing.run} onUnfold={() => fold(false)} />
      ) : (
        <>
          <Open state={state} send={send} orphaned={orphaned} run={curing.run} />
          <Log key={`log ${view.customer?.id}`} state={state} send={send} />
        </>
      )}
      <CureReport state={state} curing={curing} />
      {!isPill && (
        <Controls texts={texts} side={side} top={top} put={put} onFold={() => fold(true)} />
      )}
      <Again section={section} text={texts.pressAgain} />
      <div class="unseen" role="status">
        {said}
      </div>
    </section>
  );
}

/** @param spot where the pill covers nothing of the page; null: at its side. */
const styleAt = (spot: { left: number; top: number } | null, top: number) => ({
  // Above a form's own docked buttons.
  maxHeight: `max(160px, calc(100vh - ${top + BOTTOM}px))`,
  top: `${spot?.top ?? top}px`,
  ...(spot && { left: `${spot.left}px`, right: 'auto' }),
});

interface OpenProps extends Pick<Props, 'state' | 'send' | 'orphaned'> {
  run: ReturnType<typeof useCure>['run'];
}

/** The panel's header and list, while it is not collapsed. */
function Open({ state, send, orphaned, run }: OpenProps) {
  const { view, texts } = state;
  // When all is well there is one line; the details are behind it.
  const ready = view.outcome === 'ready';
  const [open, setOpen] = useState(false);
  const hasMore = ready && (view.notes.length > 0 || view.checked !== '');
  return (
    <>
      <Header state={state}>
        {hasMore && (
          <Press class="small plain" isFree aria-expanded={open} onPress={() => setOpen(!open)}>
            {open ? texts.hideNotes : texts.notes}
          </Press>
        )}
      </Header>
      {state.cure === 'both' && (
        <div class="cure">
          <Press class="main" onPress={() => run('both')}>
            {texts.putRight}
          </Press>
        </div>
      )}
      <div class="content">
        {orphaned && <p class="warning">{texts.reload}</p>}
        {state.warning !== null && (
          <div class="warning" role="alert">
            <p>{state.warning}</p>
            <Press class="small" onPress={() => void send({ kind: 'warning-seen' })}>
              {texts.dismiss}
            </Press>
          </div>
        )}
        <FindingList state={state} send={send} run={run} hasNotes={open || !ready} />
        {view.checked !== '' && (open || !ready) && <p class="checked">{view.checked}</p>}
        {(open || !ready) && (
          <Press class="small plain fields" onPress={() => void send({ kind: 'check-start' })}>
            {texts.checkFields}
          </Press>
        )}
        {state.copies.length > 0 && <HandOver key={view.customer?.id} state={state} send={send} />}
        <Links links={state.links} texts={texts} send={send} />
      </div>
    </>
  );
}
