import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { spokenLanguage } from '../../../components/spoken-language';

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['zh-TW', 'zh-TW', 'zh-TW'],
  ['da', 'en', 'en'],
  ['en-US', 'de', 'de'],
])('in a browser that speaks %s, with texts in %s: %s', (ui, texts, spoken) => {
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: vi.fn(() => ui),
    getMessage: (key: string) => (key === 'options_lang' ? texts : key),
  });
  expect(spokenLanguage()).toBe(spoken);
});
