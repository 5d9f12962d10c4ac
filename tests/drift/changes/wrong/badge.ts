/** Badges that speak against a value, beside it or glued to it. */

import { deep } from '../../dom';
import { filled, fromHtml, putBehind, type WrongChange } from './parts';

const WORDS = ['Expired', 'Inactive', 'Ended', 'Not active', 'Abgelaufen'];

/** A badge stands beside the plan. */
export const badgeBeside: WrongChange = (random) => {
  const plan = filled('plan');
  if (!plan) return false;
  const tag = random.pick(['span', 'em', 'b', 'div']);
  putBehind(plan, fromHtml(`<${tag}>${random.pick(WORDS)}</${tag}>`));
  return true;
};

/** A badge stands in the plan's own box. */
export const badgeGlued: WrongChange = (random) => {
  const plan = filled('plan');
  if (!plan || plan.control.matches('input,select,textarea,fieldset,ul,[role=radiogroup]'))
    return false;
  const words = random.pick(WORDS);
  if (random.chance(0.5)) plan.control.append(words);
  else plan.control.append(fromHtml(`<span>${words}</span>`));
  return true;
};

/** A style sheet writes it. */
export const badgeOfStyle: WrongChange = (random) => {
  const plan = filled('plan');
  if (!plan || deep('#drift-badge').length) return false;
  if (plan.control.matches('input,select,textarea')) return false;
  plan.control.classList.add('drift-badge');
  const style = document.createElement('style');
  style.textContent = `.drift-badge::after{content:" ${random.pick(WORDS)}"}`;
  const root = plan.control.getRootNode();
  (root instanceof ShadowRoot ? root : document.head).append(style);
  return true;
};
