import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SnapshotMessage, World } from '../../messages/snapshot';

/**
 * Asks once what a tab's form is drawn with.
 * @param isThere whether there is a form.
 * @returns null until it is known, and where nobody can tell.
 */
export function useWorld(tabId: number | null, isThere: boolean): World | null {
  const [world, setWorld] = useState<World | null>(null);
  useEffect(() => {
    if (tabId === null || !isThere) return;
    const message: SnapshotMessage = { kind: 'snapshot-ui-library', tabId };
    // The background reports what failed; the line is left out then.
    browser.runtime.sendMessage(message).then(
      (answer) => setWorld((answer as World | undefined) ?? null),
      () => setWorld(null),
    );
  }, [tabId, isThere]);
  return world;
}
