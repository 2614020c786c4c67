import { sql } from "drizzle-orm";
import type { ReadableClaim } from "#domain/claim-difference";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

/** A claim as a revision keeps it: with ids. */
export interface StoredClaim {
  readonly claim: Omit<
    ReadableClaim,
    "speaker" | "office" | "actors" | "targets" | "allegation" | "spans"
  > & {
    readonly speakerId: string | null;
    readonly speakerOffice: string | null;
    readonly allegationId: string | null;
    readonly words: string;
  };
  readonly spans: ReadableClaim["spans"];
  readonly actors: readonly string[];
  readonly targets: readonly string[];
}

/** The claim as people compare it. `names` are from `namesIn`. */
export const readableState = (
  { claim, ...parts }: StoredClaim,
  names: ReadonlyMap<string, string>,
): ReadableClaim => {
  const name = (id: string) => names.get(id) ?? "somebody who is no longer here";
  return {
    ...claim,
    speaker: claim.speakerId && name(claim.speakerId),
    office: claim.speakerOffice,
    allegation: claim.allegationId && name(claim.allegationId),
    actors: parts.actors.map(name),
    targets: parts.targets.map(name),
    spans: parts.spans,
  };
};

/** The names of the actors and the propositions of the allegations that the states mention, by id. */
export async function namesIn(
  viewer: Principal,
  states: readonly StoredClaim[],
): Promise<Map<string, string>> {
  const ids = states.flatMap(({ claim, actors, targets }) => [
    ...actors,
    ...targets,
    ...[claim.speakerId, claim.allegationId].filter((id) => id !== null),
  ]);
  if (ids.length === 0) return new Map();
  const wanted = sql.join(
    [...new Set(ids)].map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const found = await reading(viewer).execute<{ id: string; name: string }>(sql`
    select id, name from actors where workspace_id = ${viewer.workspaceId} and id in (${wanted})
    union all
    select id, proposition from allegations where workspace_id = ${viewer.workspaceId} and id in (${wanted})`);
  return new Map(found.map((row) => [row.id, row.name]));
}
