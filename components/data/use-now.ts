import { useEffect, useState } from 'preact/hooks';

/** @returns the time in milliseconds since 1970, updated every few seconds: a side panel stays open for hours. */
export function useNow(): number {
  const [now, tell] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => tell(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
