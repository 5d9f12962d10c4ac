// What the portal's own controls do when they are used: lists open and close, options are picked.
const closeAll = () => {
  for (const list of document.querySelectorAll('.fxc-dropdown-popup')) list.hidden = true;
};

document.addEventListener('click', ({ target }) => {
  const option = target.closest('.fxc-dropdown-option');
  const input = target.closest('.fxc-dropdown-input');
  const choice = target.closest('.azc-optionPicker-item');
  closeAll();
  if (input) input.nextElementSibling.hidden = false;
  if (option) {
    const chosen = option.parentElement.previousElementSibling;
    chosen.textContent = option.textContent;
    chosen.setAttribute('aria-expanded', 'false');
  }
  for (const item of choice?.parentElement.children ?? []) {
    item.setAttribute('aria-checked', String(item === choice));
    item.classList.toggle('fxs-portal-button-primary', item === choice);
  }
});
