import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import { keepFocus } from './kit/keep-focus';

/**
 * Draws one of the extension's own pages into its `#root`.
 * @param title of the tab; without one that of the HTML stays.
 */
export function showPage(page: ComponentChild, title = document.title): void {
  document.documentElement.lang = i18n.t('options.lang');
  document.title = title;
  const root = document.getElementById('root');
  if (!root) return;
  keepFocus(root);
  render(page, root);
}
