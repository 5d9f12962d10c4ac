/** Runs inside the pages: makes one thing wrong that must never come out right. */

import { deep, itemsOf, setValue } from './dom';

export type Spoil = 'none' | 'plan' | 'email' | 'own';

function replaceText(selector: string, text: string): void {
  for (const element of deep(selector)) element.textContent = text;
}

/** @returns false where the page cannot be spoilt so. */
export function spoilBy(spoil: Spoil): boolean {
  if (spoil === 'none') return true;
  if (spoil === 'own') {
    const menu = deep('.fxs-avatarmenu-header');
    if (!menu.length) return false;
    replaceText('.fxs-avatarmenu-username', 'ada.lin@partner.example');
    replaceText('.fxs-avatarmenu-tenant', 'PARTNER LTD (PARTNER.ONMICROSOFT.COM)');
    for (const element of menu) {
      if (element.hasAttribute('title'))
        element.setAttribute(
          'title',
          'Ada Lin\nDirectory: Partner Ltd (partner.onmicrosoft.com)\nClick',
        );
    }
    return true;
  }
  const item = itemsOf().find(({ id }) => id === (spoil === 'plan' ? 'plan' : 'email'));
  if (!item || item.control.querySelector('canvas,img')) return false;
  setValue(item.control, spoil === 'plan' ? 'Basic support' : 'it@contoso.onmicrosoft.com');
  return true;
}
