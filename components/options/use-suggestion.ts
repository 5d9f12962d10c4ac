import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { FRAME_MESSAGES } from '../../messages/portal';
import { type Suggestion, suggestionFrom } from '../../profile/suggestion';

const { url, hints } = FRAME_MESSAGES.reading.schema.shape;
const TopFrameSchema = z.object({ url, hints });

/** What an open portal tab shows of the user, while the page is open. */
export function useSuggestion(): Suggestion | null {
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null);
  useEffect(() => {
    const load = async () => {
      const stored = await browser.storage.session.get(null);
      setSuggestion(
        Object.entries(stored)
          .filter(([key]) => key.startsWith('tab:'))
          .map(([, tab]) => inTab(tab))
          .find((found) => found !== null) ?? null,
      );
    };
    const again = (_changes: object, area: string) => {
      if (area === 'session') void load();
    };
    browser.storage.onChanged.addListener(again);
    void load();
    return () => browser.storage.onChanged.removeListener(again);
  }, []);
  return suggestion;
}

/** A tab's state belongs to the background; of its top frame only the address and the hints are used. */
function inTab(tab: unknown): Suggestion | null {
  const top = (tab as { frames?: Record<string, unknown> } | null)?.frames?.['0'];
  const parsed = TopFrameSchema.safeParse(top);
  return parsed.success ? suggestionFrom(parsed.data) : null;
}
