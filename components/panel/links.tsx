import type { PanelLink, PanelTexts } from '../../messages/panel';
import { Copy } from './copy';
import { pressCounts } from './guard';
import type { Send } from './send';

/** The customer's portal links: opened in a new tab, or copied. */
export function Links(props: { links: PanelLink[]; texts: PanelTexts; send: Send }) {
  const { links, texts, send } = props;
  /** By the background, so that the new tab carries the customer it is meant for. */
  const open = async (url: string) => {
    if (!(await send<boolean>({ kind: 'open-link', url }))) window.open(url, '_blank', 'noopener');
  };

  if (links.length === 0) return null;
  return (
    <div class="links">
      {links.map(({ label, url }) => (
        <div class="link" key={url}>
          <span>
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              onClick={(event) => {
                event.preventDefault();
                if (pressCounts(event)) void open(url);
              }}
            >
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
