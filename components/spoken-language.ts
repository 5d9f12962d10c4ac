import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

const primary = (tag: string): string => tag.split('-')[0] ?? '';

/**
 * The language that times and dates within our texts are written in.
 * @returns the browser's, with its region's habits; where the texts are in another one, that of the texts.
 */
export function spokenLanguage(): string {
  const [ui, texts] = [browser.i18n.getUILanguage(), i18n.t('options.lang')];
  return primary(ui) === primary(texts) ? ui : texts;
}
