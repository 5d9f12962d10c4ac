/** What a replay needs of a browser. Chromium and Firefox each have a driver; everything else is the same code. */

import type { TabState } from '../../messages/tab-state';
import type { LoadedPage } from './load.ts';
import type { Panel } from './panel-tree.ts';

export type BrowserName = 'chrome' | 'firefox';

/** What the extension knows about a tab. */
export interface Known {
  state: TabState | null;
  badge: string;
}

/** A browser that runs the built extension. */
export interface Driver {
  /** Where the extension's own files are: `chrome-extension://<id>`, `moz-extension://<id>`. */
  origin: string;
  /**
   * Takes everything back to where it was after installation, sets the profile up, and opens an empty tab in which
   * the page's documents are served.
   */
  open: (loaded: LoadedPage) => Promise<Tab>;
  close: () => Promise<void>;
}

/** The tab of one replay. `frame` is a document's address; left out: the top frame. */
export interface Tab {
  goto: (address: string, frame?: string) => Promise<void>;
  /** Fills a field, through open shadow roots. @throws when there is none in time. */
  fill: (selector: string, text: string, frame?: string) => Promise<void>;
  /** Clicks an element, through open shadow roots. @throws when there is none in time. */
  click: (selector: string, frame?: string) => Promise<void>;
  /** What a field holds; for a select its text, then its value. Null: no such field. */
  valueOf: (selector: string, frame?: string) => Promise<string[] | null>;
  /** Presses a button of the panel. @param patience in milliseconds. @throws when there is none in time. */
  press: (name: string, patience: number) => Promise<void>;
  /** @param spaced false saves time, for comparing only: texts may then run together. */
  readPanel: (spaced: boolean) => Promise<Panel>;
  state: () => Promise<Known>;
  /** @returns what it wrote. */
  screenshot: (path: string) => Promise<Buffer>;
  /** Network requests that the extension made. */
  requests: readonly string[];
  /** Uncaught exceptions, with their stacks. */
  pageErrors: readonly string[];
  close: () => Promise<void>;
}
