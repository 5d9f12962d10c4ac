import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { DATA_KINDS } from './consent/data-kinds';
import { CHROME_KEY, FIREFOX_ID } from './policy/extension-ids';
import { matchPatterns } from './portals/hosts';
import { LOGIN_HOSTS, loginPatterns } from './portals/outbound';

/** Where the look-up may ask, once the user has allowed it; no other request is possible at all. */
const CONNECT = Object.values(LOGIN_HOSTS).map((host) => `https://${host}`);

/** With all that these import. The popup's entry itself may not be among it: it draws the popup wherever it is loaded. */
const POPUP_NEEDS = /components[\\/]popup[\\/]popup\.tsx$|messages[\\/]handed-over\.ts$/;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'public-src/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact()],
    // The theme switches by light-dark(); rewritten for older browsers it could not follow the page's look.
    build: {
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox142'],
      sourcemap: false,
      // Every browser that it is for has it; the polyfill would be a second `fetch` for reviewers to explain.
      modulePreload: { polyfill: false },
    },
  }),
  zip: {
    sourcesTemplate: '{{name}}-{{packageVersion}}-firefox-sources.zip',
    // The sources package: what the build reads and what says how to build, no more.
    includeSources: [
      '{assessment,background,checks,components,consent,customer,entrypoints,guide,locales}/**',
      '{messages,modules,page,policy,portals,profile,report,request,storage,taught,text}/**',
      '{public,public-src}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '.npmrc',
      'LICENSE',
      '{README,BUILDING,ARCHITECTURE,PRIVACY,SECURITY}.md',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: matchPatterns('required'),
    optional_host_permissions: [...matchPatterns('optional'), ...loginPatterns()],
    omnibox: { keyword: 'csp' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'focus-panel': {
        // Chromium keeps Alt+Shift+P for its groups of tabs.
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_panel_command__',
      },
      'check-fields': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_fieldCheck_command__',
      },
    },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ${CONNECT.join(' ')}; frame-ancestors 'none'; form-action 'none'; base-uri 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '142.0',
              data_collection_permissions: {
                required: ['none'],
                optional: Object.values(DATA_KINDS),
              },
            },
          },
          sidebar_action: { default_panel: 'popup.html', open_at_install: false },
        }
      : {
          // Firefox can ask for none of them later.
          optional_permissions: ['alarms', 'contextMenus', 'sidePanel'],
          side_panel: { default_path: 'popup.html' },
          minimum_chrome_version: '123',
          // Firefox has no such schema; a policy for it is read all the same.
          storage: { managed_schema: 'managed-schema.json' },
          // Stores take no package that brings a key.
          ...(process.env.ONBEHALF_FOR_STORE ? {} : { key: CHROME_KEY }),
        }),
  }),
  hooks: {
    // The popup opens at each click on the icon: with a file for each thing that it shares with another page it waits for
    // two dozen files.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'shared', test: POPUP_NEEDS }] } },
        },
      });
    },
    // The watcher is not a WXT content script: those announce the extension to the page by an event that
    // the page can also forge to switch them off. An unlisted script has neither.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: matchPatterns('required'),
          js: ['watch.js'],
          all_frames: true,
          run_at: 'document_start',
        },
      ];
    },
  },
});
