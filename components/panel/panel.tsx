import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../messages/panel';
import { TOP } from './dock';
import { Fill } from './fill';
import { Finding } from './finding';
import { Header } from './header';
import { Links } from './links';
import { Log } from './log';
import { Press } from './press';
import type { Send } from './send';
import { Shape } from './shape';
import { useFold } from './use-fold';
import { useSurroundings } from './use-surroundings';

interface Props {
  state: PanelState;
  send: Send;
  /** The element in the page that holds the panel. */
  host: Element;
  /** The extension was updated or removed: nothing here works until the page is reloaded. */
  orphaned: boolean;
  /** Grows each time the keyboard command asks for the panel. */
  asked: number;
}

/** What is said aloud: the verdict, once it stands. */
function useSaid(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 1200);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}

/** The panel on the portal's page. Texts come ready in the state. */
export function Panel({ state, send, host, orphaned, asked }: Props) {
  const section = useRef<HTMLElement>(null);
  const { place, put } = useFold(
    state,
    (next, seen) => void send({ kind: 'panel-place', place: next, seen }),
  );
  const around = useSurroundings(
    host,
    section,
    `${place.folded} ${state.look} ${state.items.length} ${state.links.length}`,
  );
  const side = place.side === 'auto' ? around.side : place.side;
  const top = Math.max(8, Math.min(place.top ?? TOP, innerHeight - 160));
  const said = useSaid(state.headline);
  // When all is well there is one line; what there is to know beside stands behind it.
  const ready = state.look === 'ready';
  const [open, setOpen] = useState(false);
  const hasMore = ready && (state.notes.length > 0 || state.checked !== '');
  const shown = ready && !open ? state.items : [...state.items, ...state.notes];
  const { texts } = state;

  /** What the user pressed is gone then; the focus goes to what stands in its place. */
  const refocus = useRef(false);
  const fold = (folded: boolean) => {
    refocus.current = true;
    put({ folded });
  };
  useLayoutEffect(() => {
    if (refocus.current)
      section.current?.querySelector<HTMLElement>('[aria-expanded].of-all')?.focus();
    refocus.current = false;
  }, [place.folded]);

  const heard = useRef(asked);
  useLayoutEffect(() => {
    if (heard.current === asked) return;
    heard.current = asked;
    if (place.folded) fold(false);
    else section.current?.querySelector('button')?.focus();
  }, [asked]);

  return (
    <section
      ref={section}
      class={`panel at-${side} is-${state.look}${around.dark ? ' dark' : ' light'}${place.folded ? ' folded' : ''}`}
      style={{ top: `${top}px`, '--ob-top': `${top}px` }}
      aria-label={state.label}
      lang={state.lang}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !place.folded) fold(true);
      }}
    >
      {place.folded ? (
        <Press
          class="pill of-all"
          aria-expanded={false}
          aria-label={`${texts.unfold}: ${state.short}`}
          onPress={() => fold(false)}
        >
          <Shape look={state.look} size={18} />
          <span>{state.short}</span>
        </Press>
      ) : (
        <>
          <Header state={state} side={side} top={top} put={put} onFold={() => fold(true)}>
            {hasMore && (
              <Press class="small plain" aria-expanded={open} onPress={() => setOpen(!open)}>
                {open ? texts.hideNotes : texts.notes}
              </Press>
            )}
          </Header>
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
            {shown.length > 0 && (
              <ul>
                {shown.map((item) => (
                  <Finding key={item.check} item={item} texts={texts} send={send} />
                ))}
              </ul>
            )}
            {state.checked !== '' && (open || !ready) && <p class="checked">{state.checked}</p>}
            <Links links={state.links} texts={texts} send={send} />
          </div>
          <Log key={`log ${state.customer?.id}`} state={state} send={send} />
        </>
      )}
      {/* Stays while folded, so that Undo is still there afterwards. */}
      <Fill key={state.customer?.id} state={state} send={send} />
      <div class="unseen" role="status">
        {said}
      </div>
    </section>
  );
}
