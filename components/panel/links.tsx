import type { PanelLink, PanelTexts } from '../../messages/panel';
import { Copy } from './copy';
import { pressCounts } from './guard';
import type { Send } from './send';

/**
 * A text that is drawn and stands in no document: a page can ask the browser whether any text is found in the window, in
 * closed shadow roots too. Customers opened last are nothing that it knows.
 */
const Unsaid = ({ text }: { text: string }) => <span class="unsaid" data-text={text} />;

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
              <Unsaid text={label} />
              <span class="unseen"> ({texts.newTab})</span>
            </a>
            <bdi class="quiet url">
              <Unsaid text={url.replace(/^https:\/\//, '')} />
            </bdi>
          </span>
          <Copy text={url} what={url} texts={texts} />
        </div>
      ))}
    </div>
  );
}
