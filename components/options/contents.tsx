import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** The sections of the page, in their order; one that is not there now is left out. */
const SECTIONS: readonly [id: string, title: () => string][] = [
  ['profile', () => i18n.t('options.title')],
  ['clouds', () => i18n.t('options.clouds.title')],
  ['keeping', () => i18n.t('options.keeping.title')],
  ['file', () => i18n.t('options.file.title')],
  ['customers', () => i18n.t('customers.title')],
  ['before-create', () => i18n.t('beforeCreate.title')],
  ['taught', () => i18n.t('taught.title')],
  ['lookups', () => i18n.t('customers.more.title')],
  ['keys', () => i18n.t('options.keys.title')],
  ['policy-maker', () => i18n.t('options.maker.title')],
  ['forget', () => i18n.t('options.forget.title')],
];

/** The table of contents; it stays in sight while the page is scrolled. */
export function Contents() {
  const [there, setThere] = useState<readonly string[]>([]);
  useEffect(() => {
    const update = () =>
      setThere(SECTIONS.map(([id]) => id).filter((id) => document.getElementById(id)));
    const main = document.querySelector('main');
    const observer = new MutationObserver(update);
    if (main) observer.observe(main, { childList: true, subtree: true });
    update();
    // A link that leads to a section from elsewhere came before the section did.
    const { hash } = location;
    if (/^#[a-z-]+$/.test(hash)) setTimeout(() => document.querySelector(hash)?.scrollIntoView());
    return () => observer.disconnect();
  }, []);
  return (
    <nav class="contents" aria-label={i18n.t('options.contents')}>
      <ul>
        {SECTIONS.filter(([id]) => there.includes(id)).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title()}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
