import robotsParser from "robots-parser";
import { IntakeFailure } from "#domain/intake";

/** The word by which a robots.txt names us. */
export const ROBOT = "Gainsay";

/** What a server answers when it is asked for its robots.txt. */
export interface RobotsAnswer {
  readonly status: number;
  readonly text: string;
}

const HOUR = 3_600_000;
const MOST_HOSTS = 2000;
/** milliseconds between two requests to one host, where its robots.txt asks for no more */
export const PACE = 1000;
const LONGEST_PACE = 10_000;

interface Rules {
  readonly allows: (address: string) => boolean;
  /** milliseconds */
  readonly delay: number;
  readonly until: number;
}

const rulesByOrigin = new Map<string, Promise<Rules>>();
const turnByHost = new Map<string, number>();

/**
 * Throws an intake failure where the host's robots.txt asks us not to fetch the address. Asked once an hour and host; a host
 * without one (4xx) allows all, one that cannot tell (5xx) is tried again later (RFC 9309).
 */
export async function heedRobots(url: URL, ask: (robots: string) => Promise<RobotsAnswer>): Promise<void> {
  const known = await rulesByOrigin.get(url.origin)?.catch(() => null);
  const asked = known && known.until > Date.now() ? Promise.resolve(known) : rulesOf(url, ask);
  remember(rulesByOrigin, url.origin, asked);
  const rules = await asked.catch((error: unknown) => {
    rulesByOrigin.delete(url.origin);
    throw error;
  });
  if (!rules.allows(url.href))
    throw new IntakeFailure(
      "fetch",
      `The robots.txt of ${url.hostname} asks programs not to fetch this page: open it and import its text.`,
    );
}

async function rulesOf(url: URL, ask: (robots: string) => Promise<RobotsAnswer>): Promise<Rules> {
  const address = `${url.origin}/robots.txt`;
  const { status, text } = await ask(address);
  if (status >= 500)
    throw new IntakeFailure(
      "fetch",
      `${url.hostname} cannot tell its robots.txt now (status ${status}).`,
      true,
    );
  const robots = robotsParser(address, status >= 200 && status < 300 ? text : "");
  const delay = Math.min(LONGEST_PACE, Math.max(PACE, (robots.getCrawlDelay(ROBOT) ?? 0) * 1000));
  return { allows: (page) => robots.isAllowed(page, ROBOT) !== false, delay, until: Date.now() + HOUR };
}

/** Waits until it is this host's turn: requests to one host are a second apart, or as far as its robots.txt asks, to ten. */
export async function waitTurn(url: URL, signal?: AbortSignal): Promise<void> {
  const rules = await rulesByOrigin.get(url.origin)?.catch(() => null);
  const now = Date.now();
  const turn = Math.max(now, turnByHost.get(url.host) ?? 0);
  remember(turnByHost, url.host, turn + (rules?.delay ?? PACE));
  if (turn === now) return;
  await new Promise<void>((resolve, reject) => {
    const clock = setTimeout(resolve, turn - now);
    signal?.addEventListener("abort", () => {
      clearTimeout(clock);
      reject(new IntakeFailure("fetch", "The fetch was called off.", true));
    });
  });
}

function remember<T>(known: Map<string, T>, key: string, value: T): void {
  if (known.size >= MOST_HOSTS) known.delete(known.keys().next().value ?? "");
  known.set(key, value);
}
