import type { LiveSignIn } from "#db/queries/people";
import { dayInWords } from "#domain/day";
import { Button } from "../ui/button";

const BROWSERS = ["Firefox", "Edg", "OPR", "Chrome", "Safari"] as const;
const NAMES: Readonly<Record<string, string>> = { Edg: "Edge", OPR: "Opera" };
const SYSTEMS = ["Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux"] as const;

/** "Firefox on Linux": what a browser says of itself, in three words. */
export function browserInWords(userAgent: string | null): string {
  if (!userAgent) return "a browser that does not say which";
  const browser = BROWSERS.find((name) => userAgent.includes(name));
  const system = SYSTEMS.find((name) => userAgent.includes(name));
  return `${browser ? (NAMES[browser] ?? browser) : "another program"}${system ? ` on ${system}` : ""}`;
}

const momentInWords = (iso: string) => {
  const utc = new Date(iso).toISOString();
  return `${dayInWords(utc)}, ${utc.slice(11, 16)} UTC`;
};

/** Where somebody is signed in, each with a button that ends it; inside a form that takes `end:ID`. */
export function SessionList({ sessions, here }: { sessions: readonly LiveSignIn[]; here: string | null }) {
  if (sessions.length === 0) return <p className="text-ink-2">Not signed in anywhere.</p>;
  return (
    <ul>
      {sessions.map((session) => (
        <li key={session.id} className="item flex flex-wrap items-baseline gap-x-3">
          <span>
            {browserInWords(session.userAgent)}
            {session.id === here && <b className="font-semibold"> · here</b>}
          </span>
          <span className="text-xs text-ink-2">
            since {momentInWords(session.since)}, seen {momentInWords(session.seen)}
          </span>
          <Button type="submit" name="intent" value={`end:${session.id}`} look="quiet" className="ml-auto">
            Sign out {session.id === here ? "here" : "there"}
          </Button>
        </li>
      ))}
    </ul>
  );
}
