/** WebDriver BiDi over a plain WebSocket: what is sent, what is answered, what is told unasked. */

interface Message {
  id?: number | null;
  type: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  message?: string;
}

export interface Connection {
  /** Sends a command. @throws what the browser says against it, or that it does not answer. */
  send: <T>(method: string, params: object) => Promise<T>;
  /** Hears every event of a kind, once it is subscribed to. */
  on: <T>(event: string, listener: (params: T) => void) => void;
  end: () => void;
}

/** A busy machine takes its time to start a browser. */
const PATIENCE = 60_000;

/** Connects to a browser that listens. */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
  });
  const waiting = new Map<number, (answer: Message) => void>();
  const listeners = new Map<string, (params: never) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.method) listeners.get(message.method)?.(message.params as never);
    else if (message.id) waiting.get(message.id)?.(message);
  });
  let last = 0;
  const send = <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const settle = (how: () => void) => {
        clearTimeout(late);
        waiting.delete(id);
        how();
      };
      // Said by its name: a test that only runs out of time tells nothing.
      const late = setTimeout(
        () => settle(() => reject(new Error(`${method}: no answer`))),
        PATIENCE,
      );
      waiting.set(id, ({ type, result, message }) =>
        settle(() => {
          if (type === 'success') resolve(result as T);
          else reject(new Error(`${method}: ${message}`));
        }),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    send,
    on: (event, listener) => void listeners.set(event, listener),
    end: () => socket.close(),
  };
}
