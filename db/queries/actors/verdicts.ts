import { sql } from "drizzle-orm";
import type { ReversalVerdict } from "#domain/position";
import type { Principal } from "#domain/principal";
import { takenBack } from "#domain/undo";
import { reading } from "../../reading";

/** What an editor says of a change of position. */
export interface Verdict {
  /** null where it was taken back */
  readonly says: ReversalVerdict | null;
  readonly reason: string | null;
  readonly version: number;
  /** the act that stands: who, when (ISO moment), and its number in the history; null where it was taken back */
  readonly act: { readonly by: string; readonly at: string; readonly seq: number } | null;
}

/** Of whom, on what, and between which two replies. */
interface Turned {
  readonly actor: string;
  readonly allegation: string;
  readonly before: string;
  readonly after: string;
}

type Row = Record<string, unknown> &
  Turned & {
    says: ReversalVerdict | null;
    reason: string | null;
    version: number;
    steps: { seq: number; undoes: number | null; by: string; at: string }[];
  };

const keyOf = ({ actor, allegation, before, after }: Turned): string =>
  [actor, allegation, before, after].join(" ");

/** The verdicts on the changes of position of one actor, or on one allegation, by slug. */
export async function verdictsOn(
  viewer: Principal,
  about: { readonly actor: string } | { readonly allegation: string },
): Promise<{ of: (turned: Turned) => Verdict | null }> {
  const which = "actor" in about ? sql`n.slug = ${about.actor}` : sql`g.slug = ${about.allegation}`;
  const rows = await reading(viewer).execute<Row>(sql`
    select n.slug as actor, g.slug as allegation, v.before_id as before, v.after_id as after, v.verdict as says, v.reason,
      v.version, (
        select coalesce(jsonb_agg(jsonb_build_object('seq', r.seq, 'undoes', r.undoes, 'by', r.user_name,
          'at', to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by r.seq desc), '[]')
        from revisions r
        where r.workspace_id = v.workspace_id and r.entity = 'reversal' and r.entity_id = v.id) as steps
    from reversals v
    join actors n on n.workspace_id = v.workspace_id and n.id = v.actor_id
    join allegations g on g.workspace_id = v.workspace_id and g.id = v.allegation_id
    where v.workspace_id = ${viewer.workspaceId} and ${which}`);
  const known = new Map(rows.map((row) => [keyOf(row), verdictOf(row)]));
  return { of: (turned) => known.get(keyOf(turned)) ?? null };
}

/** With the act that stands: the newest that is neither taken back nor itself a taking back. */
function verdictOf({ says, reason, version, steps }: Row): Verdict {
  const gone = takenBack(steps);
  const stands = says && steps.find(({ seq, undoes }) => undoes === null && !gone.has(seq));
  return { says, reason, version, act: stands ? { by: stands.by, at: stands.at, seq: stands.seq } : null };
}
