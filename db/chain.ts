import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 in hex. */
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** By which a text is known again, in hex: white space at its ends does not matter. */
export const textPrint = (text: string): string => sha256(text.trim());

/** SHA-256 of a value in canonical JSON (RFC 8785): equal values have equal hashes, whatever the order of their keys. */
export const stateHash = (state: unknown): string => sha256(canonicalize(state ?? null) ?? "null");

/** The link before the first one of a workspace. */
export const FIRST_HASH = "0".repeat(64);

export interface Link {
  readonly workspaceId: string;
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly userId: string;
  readonly userName: string;
  readonly act: string;
  readonly entity: string;
  readonly entityId: string;
  readonly why: string | null;
  readonly undoes: number | null;
  readonly beforeHash: string;
  readonly afterHash: string;
  readonly previousHash: string;
}

/** The hash of a link: of all that it says and of the hash before it. The states come in through their own hashes. */
export const linkHash = (link: Link): string => stateHash({ ...link });
