import { existsSync } from "node:fs";
import { join } from "node:path";
import { CLONE } from "./places.mjs";
import { Refusal } from "./refusal.mjs";

/** The settings for serving, from the environment and a file .env in the clone; the environment comes first. */
export function readSettings() {
  const file = join(CLONE, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal("PORT is not a port: give a number from 1 to 65535.");
  }
  const host = process.env.HOST || "127.0.0.1";
  return { port, host, address: process.env.NEXTAUTH_URL || `http://localhost:${port}` };
}
