import { BlockList, isIP } from "node:net";

const INSIDE = new BlockList();
const V4 =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3";
for (const subnet of V4.split(" ")) {
  const [address = "", bits] = subnet.split("/");
  INSIDE.addSubnet(address, Number(bits), "ipv4");
}

/**
 * Is this host an address, not a name, and one that is not of the public net (IANA's special-purpose registries)? IPv6 is
 * public in 2000::/3 alone, less Teredo, documentation and 6to4, which may carry any IPv4 address.
 */
export function isInside(host: string): boolean {
  const bare = host.replace(/^\[|\]$/gu, "");
  if (isIP(bare) === 4) return INSIDE.check(bare, "ipv4");
  if (isIP(bare) !== 6) return false;
  return !/^[23][\da-f]{3}:/iu.test(bare) || /^(?:2001:(?:0{0,3}[01]?\d?\d?:|:|db8:)|2002:)/iu.test(bare);
}
