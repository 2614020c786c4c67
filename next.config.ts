import type { NextConfig } from "next";

/** What every answer carries, files included; the policy with its nonce is made anew for each request by proxy.ts. */
const HEADERS = {
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  agentRules: false,
  // Native code, and language models that read their data from beside their own files.
  serverExternalPackages: ["@node-rs/argon2", "wink-nlp", "wink-eng-lite-web-model"],
  // Files that are imported come through a server action, and the proxy sees them first.
  experimental: { serverActions: { bodySizeLimit: "52mb" }, proxyClientMaxBodySize: "52mb" },
  // A lock file in a folder above the clone would otherwise make that folder the root.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  async headers() {
    return [{ source: "/:path*", headers: Object.entries(HEADERS).map(([key, value]) => ({ key, value })) }];
  },
};

export default config;
