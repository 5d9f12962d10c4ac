// What the static pages do when they are used: lists that open, steps, parts that come late.
const roots = [document];
for (let i = 0; i < roots.length; i++) {
  for (const element of roots[i].querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot);
  }
}
const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
const byId = (id) => all(`[id="${id}"]`)[0];
const hide = (element, hidden) => element?.classList.toggle('fxs-display-none', hidden);

const textOf = (control) => {
  if (!control) return '';
  if ('value' in control) return control.value;
  const checked = control.querySelector('[aria-checked=true]');
  return (checked ?? control).textContent.trim();
};

const refreshReview = () => {
  for (const shown of all('[data-shows]')) {
    const control = byId(shown.dataset.shows);
    if (control) shown.textContent = textOf(control) || '-';
  }
};

const go = (root, by) => {
  const steps = [...root.querySelectorAll('[data-step]')];
  const now = steps.findIndex((step) => !step.classList.contains('fxs-display-none'));
  const next = Math.min(Math.max(now + by, 0), steps.length - 1);
  refreshReview();
  steps.forEach((step, i) => {
    hide(step, i !== next);
  });
  for (const tab of root.querySelectorAll('[data-tab]')) {
    tab.setAttribute('aria-selected', String(Number(tab.dataset.tab) === next));
    tab.classList.toggle('azc-br-active', Number(tab.dataset.tab) === next);
  }
  hide(root.querySelector('[id$="create"]'), next !== steps.length - 1);
};

const openShadows = (node) => {
  for (const element of node.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot);
  }
};

const release = (template) => {
  const into = template.dataset.into
    ? document.querySelector(template.dataset.into)
    : template.parentElement;
  const copy = document.createElement('div');
  copy.setHTMLUnsafe(template.innerHTML);
  openShadows(copy);
  const nodes = [...copy.childNodes];
  if (template.dataset.after) template.remove();
  if (template.dataset.how === 'replace') into.replaceChildren(...nodes);
  else into.append(...nodes);
  // Scripts put in by markup do not run by themselves.
  for (const old of into.querySelectorAll('script[src]')) {
    const fresh = document.createElement('script');
    fresh.src = old.getAttribute('src');
    old.replaceWith(fresh);
  }
};

for (const template of all('template[data-after]')) {
  setTimeout(() => release(template), Number(template.dataset.after));
}

for (const canvas of all('canvas[data-draws]')) {
  canvas.getContext('2d').fillText(canvas.dataset.draws, 4, 14);
}

document.addEventListener('click', (event) => {
  const path = event.composedPath().filter((node) => node instanceof Element);
  const hit = (selector) => path.find((node) => node.matches(selector));
  const opener = hit('[data-opens]');
  if (opener) hide(byId(opener.dataset.opens), false);
  const option = hit('[data-picks]');
  if (option) {
    const control = byId(option.dataset.picks);
    control.textContent = option.textContent;
    hide(option.parentElement, true);
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const radio = hit('[data-checks]');
  if (radio) {
    for (const other of radio.parentElement.querySelectorAll('[data-checks]')) {
      other.setAttribute('aria-checked', String(other === radio));
      if (other.matches('li')) other.classList.toggle('fxs-portal-button-primary', other === radio);
    }
  }
  const root = path[0]?.getRootNode();
  if (hit('[id$="next"]')) go(root, 1);
  if (hit('[id$="previous"]')) go(root, -1);
  for (const template of all('template[data-on]')) {
    if (hit(template.dataset.on)) {
      setTimeout(() => release(template), Number(template.dataset.then ?? 0));
    }
  }
});
