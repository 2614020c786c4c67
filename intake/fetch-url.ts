import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";
import { IntakeFailure, type SourceBytes } from "#domain/intake";
import { type AllowList, allowedAddress, isListed } from "./allowed-address";
import { heedRobots, ROBOT, type RobotsAnswer, waitTurn } from "./manners";
import { bodyOf } from "./response-body";

const USER_AGENT = `${ROBOT}/0.1 (reads news for an archive of claims; heeds robots.txt)`;
/** bytes of a robots.txt that are read */
const MOST_RULES = 512 * 1024;
const MOST_REDIRECTS = 3;
/** milliseconds for all of it, redirects and body included */
const TIME_OUT = 10_000;
/** decoded bytes */
const MOST_BYTES = 8 * 1024 * 1024;

export interface FetchOptions {
  /** private or odd hosts that may be asked, as "host" or "host:port" */
  readonly allow?: AllowList;
  readonly signal?: AbortSignal;
  /** milliseconds; 10,000 */
  readonly timeout?: number;
  /** decoded bytes; 8 MiB */
  readonly mostBytes?: number;
  /** asks for a name's addresses; the system's own way */
  readonly lookup?: LookupFunction;
}

export interface Fetched extends SourceBytes {
  readonly finalUrl: string;
  readonly status: number;
}

/**
 * Fetches a page: http and https alone, three redirects followed by hand and each judged anew, ten seconds and 8 MiB
 * decoded at the most; loopback and private addresses are refused unless the allow-list names them. Heeds robots.txt, and
 * waits for the host's turn first. Throws an intake failure in words, `passing` where another try may help.
 */
export async function fetchUrl(written: string, options: FetchOptions = {}): Promise<Fetched> {
  const { allow = [], timeout = TIME_OUT, mostBytes = MOST_BYTES } = options;
  const url = allowedAddress(written, allow);
  // A host of the list is one's own: it need not be spared.
  if (!isListed(url, allow)) await waitTurn(url, options.signal);
  const clock = AbortSignal.timeout(timeout);
  const signal = options.signal ? AbortSignal.any([clock, options.signal]) : clock;
  try {
    return await follow(written, { allow, signal, mostBytes, lookup: options.lookup });
  } catch (error) {
    if (error instanceof IntakeFailure) throw error;
    throw inWords(error, clock.aborted, timeout);
  }
}

interface Asking {
  readonly allow: AllowList;
  readonly signal: AbortSignal;
  readonly mostBytes: number;
  readonly lookup: LookupFunction | undefined;
}

async function follow(written: string, asking: Asking): Promise<Fetched> {
  let url = allowedAddress(written, asking.allow);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    await heedRobots(url, (robots) => rulesAt(robots, asking));
    const response = await ask(url, asking);
    const status = response.statusCode ?? 0;
    const next = status >= 300 && status < 400 ? response.headers.location : undefined;
    if (!next) return answered(written, url, response, asking);
    response.destroy();
    if (!URL.canParse(next, url)) throw new IntakeFailure("fetch", "The server sends on to no web address.");
    url = allowedAddress(new URL(next, url).href, asking.allow);
  }
  throw new IntakeFailure("fetch", `The server sends on more than ${MOST_REDIRECTS} times.`);
}

/** A robots.txt, after one redirect at the most; what is not found is empty. */
async function rulesAt(address: string, asking: Asking): Promise<RobotsAnswer> {
  let url = allowedAddress(address, asking.allow);
  let response = await ask(url, asking);
  const next = response.headers.location;
  if (
    (response.statusCode ?? 0) >= 300 &&
    (response.statusCode ?? 0) < 400 &&
    next &&
    URL.canParse(next, url)
  ) {
    response.destroy();
    url = allowedAddress(new URL(next, url).href, asking.allow);
    response = await ask(url, asking);
  }
  const status = response.statusCode ?? 0;
  if (status !== 200) response.destroy();
  const bytes = status === 200 ? await bodyOf(response, MOST_RULES, asking.signal) : new Uint8Array();
  return { status, text: new TextDecoder().decode(bytes) };
}

async function answered(
  written: string,
  url: URL,
  response: IncomingMessage,
  asking: Asking,
): Promise<Fetched> {
  const status = response.statusCode ?? 0;
  if (status < 200 || status >= 300) {
    response.destroy();
    throw new IntakeFailure(
      "fetch",
      `The server answers with status ${status}.`,
      status === 429 || status >= 500,
    );
  }
  const bytes = await bodyOf(response, asking.mostBytes, asking.signal);
  const mediaType = response.headers["content-type"] ?? null;
  return { name: written, bytes, mediaType, url: url.href, finalUrl: url.href, status };
}

/** One request, without redirects. A listed host may be private; all others are judged by what they resolve to. */
function ask(url: URL, { allow, signal, lookup }: Asking): Promise<IncomingMessage> {
  const guard = { allowPrivateIPAddress: isListed(url, allow), keepAlive: false };
  const secure = url.protocol === "https:";
  const agent = secure ? new RequestFilteringHttpsAgent(guard) : new RequestFilteringHttpAgent(guard);
  const headers = {
    "user-agent": USER_AGENT,
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-encoding": "gzip, deflate, br",
    "accept-language": "en, *;q=0.5",
  };
  return new Promise((resolve, reject) => {
    const request = (secure ? requestHttps : requestHttp)(url, { agent, headers, signal, lookup }, resolve);
    request.on("error", reject);
    request.end();
  });
}

function inWords(error: unknown, late: boolean, timeout: number): unknown {
  if (!(error instanceof Error)) return error;
  if (late) return new IntakeFailure("fetch", `The server took longer than ${timeout / 1000} seconds.`, true);
  if (error.name === "AbortError") return new IntakeFailure("fetch", "The fetch was called off.", true);
  if (/is not allowed\. Because/u.test(error.message))
    return new IntakeFailure(
      "fetch",
      "It is an address inside a network; an administrator can allow it in the settings.",
    );
  const code = "code" in error ? String(error.code) : "";
  if (code === "ENOTFOUND")
    return new IntakeFailure("fetch", "No server has this name: see how it is spelt.", true);
  return new IntakeFailure("fetch", `The server cannot be reached (${code || error.message}).`, true);
}
