import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { parse, stringify } from "uuid";
import { type FigureId, type FigureParts, figureIdFrom } from "#domain/figure";
import { database } from "../client";
import { sharedFigures } from "../schema/sharing";

const ID = 16;
const SECRET = 32;

/** What is kept of a link's secret: 256 random bits need no salt and no slow hash. */
const hashOf = (secret: Uint8Array): string => createHash("sha256").update(secret).digest("hex");

/** The token of a new link: where its row stands, and a secret of which only the hash is kept. */
export function newShareToken(workspaceId: string, id: string): { token: string; secretHash: string } {
  const secret = randomBytes(SECRET);
  const token = Buffer.concat([parse(workspaceId), parse(id), secret]).toString("base64url");
  return { token, secretHash: hashOf(secret) };
}

/** A figure that somebody may see without an account. */
export interface OpenFigure {
  readonly workspaceId: string;
  /** who made the link */
  readonly userId: string;
  readonly figure: FigureId;
  readonly parts: FigureParts;
}

/** The figure that a token opens; null where the token is none, is wrong, or its link was withdrawn. */
export async function openFigure(token: string): Promise<OpenFigure | null> {
  const bytes = Buffer.from(token, "base64url");
  // one token, one spelling
  if (bytes.length !== 2 * ID + SECRET || bytes.toString("base64url") !== token) return null;
  const [workspaceId, id] = [bytes.subarray(0, ID), bytes.subarray(ID, 2 * ID)].map((part) => uuidIn(part));
  if (!workspaceId || !id) return null;
  const [row] = await database()
    .select()
    .from(sharedFigures)
    .where(
      and(
        eq(sharedFigures.workspaceId, workspaceId),
        eq(sharedFigures.id, id),
        isNull(sharedFigures.revokedAt),
      ),
    );
  const figure = figureIdFrom(row?.figure);
  const given = Buffer.from(hashOf(bytes.subarray(2 * ID)), "hex");
  if (!row || !figure || !timingSafeEqual(given, Buffer.from(row.secretHash, "hex"))) return null;
  return { workspaceId, userId: row.madeBy, figure, parts: row.parts };
}

/** The id in sixteen bytes; null where they are none, as in a token that somebody made up. */
function uuidIn(bytes: Uint8Array): string | null {
  try {
    return stringify(bytes);
  } catch {
    return null;
  }
}
