/** What else a replay in Firefox wants to know: the extension's network requests, and the page's uncaught exceptions. */

import type { Firefox } from './browser.ts';

/** The little of the browser's insides that is used here. */
interface Channel {
  URI: { spec: string };
  loadInfo: {
    externalContentPolicyType: number;
    triggeringPrincipal: { isAddonOrExpandedAddonPrincipal: boolean } | null;
  };
}
interface Observed {
  QueryInterface(kind: unknown): Channel;
}
interface Stack {
  filename: string | null;
  caller: Stack | null;
  asyncCaller: Stack | null;
}
declare const Services: {
  obs: { addObserver(observer: object, topic: string): void };
  cpmm: { sendAsyncMessage(name: string, data: string): void };
  ppmm: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadProcessScript(address: string, forLater: boolean): void;
  };
};
declare const Components: { stack: Stack };
declare const Ci: {
  nsIChannel: unknown;
  nsIContentPolicy: { TYPE_DOCUMENT: number };
};

/**
 * From now on notes each request that the extension makes: by its background and its pages, which the request itself
 * tells; by its scripts in a page, which ask in the page's name: there the stack tells.
 */
export async function watchRequests({ privileged, origin }: Firefox): Promise<void> {
  await privileged(
    (script: string) => {
      const noted: string[] = [];
      const observe = (subject: Observed) => {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
        // A tab that it opens is the tab's request.
        if (loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
        if (loadInfo.triggeringPrincipal?.isAddonOrExpandedAddonPrincipal) noted.push(URI.spec);
      };
      Object.assign(globalThis, { replayedRequests: noted });
      Services.obs.addObserver({ observe }, 'http-on-modify-request');
      Services.ppmm.addMessageListener('onbehalf-replay', ({ data }) => noted.push(data));
      Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(script)}`, true);
    },
    `(${inProcess})(${JSON.stringify(origin)})`,
  );
}

/** Runs in the process of each page. */
function inProcess(origin: string): void {
  const observe = (subject: Observed) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
    if (loadInfo.triggeringPrincipal?.isAddonOrExpandedAddonPrincipal) return;
    for (let at: Stack | null = Components.stack; at; at = at.caller ?? at.asyncCaller) {
      if (!at.filename?.includes(origin)) continue;
      Services.cpmm.sendAsyncMessage('onbehalf-replay', URI.spec);
      return;
    }
  };
  Services.obs.addObserver({ observe }, 'http-on-opening-request');
}

/** The requests noted so far; they are forgotten. */
export const takeRequests = ({ privileged }: Firefox): Promise<string[]> =>
  privileged(() =>
    (globalThis as unknown as { replayedRequests: string[] }).replayedRequests.splice(0),
  );

interface Entry {
  type: string;
  level: string;
  text: string;
  source: { context?: string };
  stackTrace?: {
    callFrames: {
      functionName: string;
      url: string;
      lineNumber: number;
      columnNumber: number;
    }[];
  };
}

/** Tells each uncaught exception with its stack. */
export async function watchErrors(
  { send, on }: Firefox,
  tell: (text: string) => void,
): Promise<void> {
  on<Entry>('log.entryAdded', ({ type, level, text, stackTrace }) => {
    if (type !== 'javascript' || level !== 'error') return;
    const frames = stackTrace?.callFrames ?? [];
    // Firefox also reports style sheets and frames that it refuses; those have no stack and are named otherwise.
    if (frames.length === 0 && !/^(uncaught exception|\w*Error)\b/.test(text)) return;
    const lines = frames.map(
      ({ functionName, url, lineNumber, columnNumber }) =>
        `\n    at ${functionName || '(anonymous)'} (${url}:${lineNumber + 1}:${columnNumber + 1})`,
    );
    tell(text + lines.join(''));
  });
  await send('session.subscribe', { events: ['log.entryAdded'] });
}
