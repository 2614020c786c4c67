import { IntakeFailure } from "#domain/intake";
import { isInside } from "./private-address";

/**
 * Hosts that may be asked although they are private or on a port of their own, as "host" or "host:port"; an entry without
 * a port stands for the ports 80 and 443, and "*:port" for that port on every public host.
 */
export type AllowList = readonly string[];

/** Is this host named by the list, on the port of the address? */
export function isListed({ hostname, port }: URL, allow: AllowList): boolean {
  const host = port ? `${hostname}:${port}` : hostname;
  return allow.some((entry) => entry.trim().toLowerCase() === host);
}

/**
 * The address as it may be fetched: of the web, on the web's own ports, without a name and password in it. What a
 * name resolves to is judged when the connection is made. Throws a failure that says what is wrong with it.
 */
export function allowedAddress(written: string, allow: AllowList = []): URL {
  if (!URL.canParse(written)) throw new IntakeFailure("fetch", `"${short(written)}" is no web address.`);
  const url = new URL(written);
  const refused = (why: string) => new IntakeFailure("fetch", `"${short(written)}" is not fetched: ${why}.`);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refused("only http and https addresses are");
  if (url.username || url.password) throw refused("take the name and password out of the address");
  if (isListed(url, allow)) return url;
  if (url.port && !allow.includes(`*:${url.port}`))
    throw refused("its port is none of the web's; an administrator can allow it in the settings");
  if (!isPublicName(url.hostname) || isInside(url.hostname))
    throw refused("it is an address inside a network; an administrator can allow it in the settings");
  return url;
}

const short = (written: string): string => (written.length > 200 ? `${written.slice(0, 200)}…` : written);

/** Names that resolve inside a network whatever the name server says; whatever it says of others is judged by the connection. */
const isPublicName = (host: string): boolean =>
  !/(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp)\.?$/u.test(host) &&
  (host.includes(".") || host.includes(":"));
