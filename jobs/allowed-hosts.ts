/** The private or odd hosts that addresses may name nevertheless: GAINSAY_ALLOW_HOSTS, as "host" or "host:port", parted by commas. */
export const allowedHosts = (): string[] =>
  (process.env.GAINSAY_ALLOW_HOSTS ?? "").split(",").flatMap((host) => host.trim() || []);
