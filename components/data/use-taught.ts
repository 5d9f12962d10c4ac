import { useCallback, useEffect, useState } from 'preact/hooks';
import { TAUGHT_CHANNEL } from '../../messages/channels';
import type { TaughtAnswer, TaughtMessage } from '../../messages/taught';
import type { Lesson } from '../../taught/lessons';
import { ask } from './ask';

export interface Taught {
  /** Null until the background has answered. */
  lessons: Lesson[] | null;
  /** Asks the background for a change. */
  change: (message: TaughtMessage) => Promise<TaughtAnswer>;
}

/** What is taught, as the background knows it, kept up to date while the page is open. */
export function useTaught(): Taught {
  const [lessons, setLessons] = useState<Lesson[] | null>(null);
  const change = useCallback(async (message: TaughtMessage) => {
    const answer = await ask(message);
    if (answer.ok) setLessons(answer.lessons);
    return answer;
  }, []);
  useEffect(() => {
    const refresh = () => void change({ kind: 'taught-get' });
    const channel = new BroadcastChannel(TAUGHT_CHANNEL);
    channel.addEventListener('message', refresh);
    refresh();
    return () => channel.close();
  }, [change]);
  return { lessons, change };
}
