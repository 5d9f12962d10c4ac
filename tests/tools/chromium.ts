/** How tests start Chromium: without what it does for people alone, which would take a good part of the processor. */

import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  // The browser would redraw its own surfaces for every tab. What Playwright turns off by itself has to be said again,
  // as the last list counts.
  `--disable-features=${[
    'AimEnabled',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'MediaRouter',
    'OptimizationHints',
    'PaintHolding',
    'PreloadTopChromeWebUI',
    'PreloadTopChromeWebUILessNavigations',
    'ThirdPartyStoragePartitioning',
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxFullPopup',
    'WebUIOmniboxPopup',
  ].join()}`,
  // What slips past the documents we serve must not reach the network.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** @returns a Chromium without the extension. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] });
