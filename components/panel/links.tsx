import type { PanelLink, PanelTexts } from '../../wire/panel';
import { Copy } from './copy';

/** The customer's portal links: opened in a new tab, or copied. */
export function Links({ links, texts }: { links: PanelLink[]; texts: PanelTexts }) {
  if (links.length === 0) return null;
  return (
    <div class="links">
      {links.map(({ label, url }) => (
        <div class="link" key={url}>
          <span>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label}
              <span class="unseen"> ({texts.newTab})</span>
            </a>
            <bdi class="quiet url">{url.replace(/^https:\/\//, '')}</bdi>
          </span>
          <Copy text={url} what={url} texts={texts} />
        </div>
      ))}
    </div>
  );
}
