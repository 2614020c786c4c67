import { sql } from "drizzle-orm";
import { type ActorKind, nameKey, slugOf } from "#domain/actor";
import type { ExtractedAllegation, ExtractedClaim, NamedActor } from "#domain/extraction";
import type { ClaimReading } from "#domain/rereading";
import type { QuotedSpan, Span } from "#domain/span";
import type { Transaction } from "../../client";
import type { ClaimState } from "../claims/claim-state";

interface Named extends Record<string, unknown> {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
}

const byKey = (rows: readonly Named[]) => new Map(rows.map(({ key, name, kind }) => [key, { name, kind }]));
const listOf = (values: readonly string[]) =>
  sql.join(
    [...new Set(values)].map((value) => sql`${value}`),
    sql`, `,
  );

/** The claims as they stand, each actor under the name that it has after every merge. */
export async function readingsThatStand(
  tx: Transaction,
  workspaceId: string,
  states: readonly ClaimState[],
): Promise<Map<string, ClaimReading>> {
  const ids = states.flatMap(({ claim, actors, targets }) => [...actors, ...targets, claim.speakerId ?? []]);
  const people = await namesOf(tx, workspaceId, ids.flat());
  const charges = await allegationsOf(
    tx,
    workspaceId,
    states.flatMap(({ claim }) => claim.allegationId ?? []),
  );
  const named = (list: readonly string[]) => list.flatMap((id) => people.get(id) ?? []);
  return new Map(
    states.map(({ claim, spans, actors, targets }) => {
      const of = (role: "content" | "source" | "cue"): QuotedSpan[] =>
        spans
          .filter((span) => span.role === role)
          .map(({ start, end, quotation }) => ({ start, end, quotation }));
      const { type, said, sourcing, speakerId, speakerOffice, allegationId } = claim;
      const speaker = speakerId ? (people.get(speakerId)?.name ?? null) : null;
      const allegation = allegationId ? (charges.get(allegationId) ?? null) : null;
      const reading: ClaimReading = {
        ...{ type, said, sourcing, speaker, office: speakerOffice, allegation },
        ...{ actors: named(actors), targets: named(targets) },
        ...{ content: of("content"), source: of("source"), cue: of("cue") },
      };
      return [claim.id, reading];
    }),
  );
}

async function namesOf(tx: Transaction, workspaceId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, NamedActor>();
  const rows = await tx.execute<Named>(sql`
    select a.id as key, n.name, n.kind from actors a
    join actors n on n.workspace_id = a.workspace_id and n.id = standing_actor(a.workspace_id, a.id)
    where a.workspace_id = ${workspaceId} and a.id in (${listOf(ids)})`);
  return byKey(rows);
}

async function allegationsOf(tx: Transaction, workspaceId: string, ids: readonly string[]) {
  type Charge = { readonly id: string; readonly slug: string; readonly proposition: string };
  if (ids.length === 0) return new Map<string, ClaimReading["allegation"]>();
  const rows = await tx.execute<Charge & Record<string, unknown>>(sql`
    select a.id, n.slug, n.proposition from allegations a
    join allegations n on n.workspace_id = a.workspace_id and n.id = standing_allegation(a.workspace_id, a.id)
    where a.workspace_id = ${workspaceId} and a.id in (${listOf(ids)})`);
  return new Map(rows.map(({ id, slug, proposition }) => [id, { slug, proposition }]));
}

/** The allegations of these keys that are here, each as it stands after every merge. */
async function standingSlugs(tx: Transaction, workspaceId: string, slugs: readonly string[]) {
  type Charge = { readonly key: string; readonly slug: string; readonly proposition: string };
  if (slugs.length === 0) return new Map<string, { slug: string; proposition: string }>();
  const rows = await tx.execute<Charge & Record<string, unknown>>(sql`
    select a.slug as key, n.slug, n.proposition from allegations a
    join allegations n on n.workspace_id = a.workspace_id and n.id = standing_allegation(a.workspace_id, a.id)
    where a.workspace_id = ${workspaceId} and a.slug in (${listOf(slugs)})`);
  return new Map(rows.map(({ key, slug, proposition }) => [key, { slug, proposition }]));
}

/** The claims that a run found, each actor under the name that the workspace knows it by, if it knows it. */
export async function readingsThatWereFound(
  tx: Transaction,
  workspaceId: string,
  text: string,
  found: { readonly claims: readonly ExtractedClaim[]; readonly allegations: readonly ExtractedAllegation[] },
): Promise<Map<ExtractedClaim, ClaimReading>> {
  const names = found.claims.flatMap(({ actors, targets, speaker }) =>
    [...actors, ...targets, ...(speaker ? [speaker] : [])].map(({ name }) => name),
  );
  const known = await knownAs(tx, workspaceId, names);
  const merged = await standingSlugs(
    tx,
    workspaceId,
    found.claims.flatMap(({ allegation }) => (allegation ? [slugOf(allegation)] : [])),
  );
  const named = (list: readonly NamedActor[]): NamedActor[] => {
    const all = list.map(({ name, kind }) => known.get(keyOf(name)) ?? { name, kind });
    return all.filter((one, index) => all.findIndex(({ name }) => name === one.name) === index);
  };
  const quoted = (spans: readonly Span[]): QuotedSpan[] =>
    spans.map(([start, end]) => ({ start, end, quotation: text.slice(start, end) }));
  return new Map(
    found.claims.map((claim) => {
      const { type, said, sourcing, speaker, allegation: slug } = claim;
      const proposition = found.allegations.find(({ key }) => key === slug)?.proposition ?? slug;
      const reading: ClaimReading = {
        ...{ type, said, sourcing },
        speaker: speaker && (known.get(keyOf(speaker.name))?.name ?? speaker.name),
        office: speaker?.office || null,
        allegation:
          slug && proposition ? (merged.get(slugOf(slug)) ?? { slug: slugOf(slug), proposition }) : null,
        ...{ actors: named(claim.actors), targets: named(claim.targets) },
        ...{ content: quoted(claim.spans), source: quoted(claim.source), cue: quoted(claim.cue) },
      };
      return [claim, reading];
    }),
  );
}

const keyOf = (name: string): string => nameKey(name) || name;

async function knownAs(tx: Transaction, workspaceId: string, names: readonly string[]) {
  if (names.length === 0) return new Map<string, NamedActor>();
  const rows = await tx.execute<Named>(sql`
    select x.alias_key as key, n.name, n.kind from actor_aliases x
    join actors n on n.workspace_id = x.workspace_id and n.id = standing_actor(x.workspace_id, x.actor_id)
    where x.workspace_id = ${workspaceId} and x.alias_key in (${listOf(names.map(keyOf))})`);
  return byKey(rows);
}
