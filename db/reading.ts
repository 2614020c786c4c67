import "server-only";
import type { Principal } from "#domain/principal";
import { type Database, database } from "./client";

/** Where this viewer's questions are asked. Every query goes through here, so that what a viewer sees is decided once. */
export function reading(_viewer: Principal): Database {
  return database();
}
