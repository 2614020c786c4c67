import { useEffect, useRef } from "react";

/**
 * What an event stream of this server tells, as long as the page is seen: a browser keeps few connections to a server, so
 * that a window nobody looks at holds none, and asks anew when it is looked at. The stream opens again by itself.
 *
 * @param address null where there is nothing to be told
 * @param told called with each answer; `end` closes the stream for good
 */
export function useEvents<Answer>(
  address: string | null,
  told: (answer: Answer, end: () => void) => void,
): void {
  const latest = useRef(told);
  useEffect(() => {
    latest.current = told;
  });
  useEffect(() => {
    if (!address) return;
    let events: EventSource | undefined;
    const end = () => {
      document.removeEventListener("visibilitychange", follow);
      events?.close();
    };
    const follow = () => {
      events?.close();
      if (document.hidden) return;
      events = new EventSource(address);
      events.onmessage = ({ data }: MessageEvent<string>) => latest.current(JSON.parse(data), end);
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return end;
  }, [address]);
}
