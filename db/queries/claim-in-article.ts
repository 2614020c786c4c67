import { sql } from "drizzle-orm";
import { z } from "zod";
import type { ActorKind } from "#domain/actor";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { sentencesWith } from "#domain/sentence";
import type { Span } from "#domain/span";
import { namedIn } from "#extraction/named-in";
import { reading } from "../reading";
import { type Quotation, shownQuotations } from "./quotations";

/** A claim with the text it stands in. */
export interface ClaimInArticle {
  readonly claim: Quotation;
  /** the version of the article that the claim's evidence points into */
  readonly text: string;
  /** every claim of that version, rejected ones too, in the order of the text */
  readonly neighbours: readonly Quotation[];
  /** where its targets are marked: as somebody marked them, else where its sentences name them, told from the words */
  readonly targetPlaces: { readonly computed: boolean; readonly places: readonly Span[] };
  /** the pipeline that proposed it; null for a claim that an editor added */
  readonly proposedBy: string | null;
  readonly proposedAt: string;
}

interface Row extends Record<string, unknown> {
  readonly text: string;
  readonly pipeline: string | null;
  readonly at: string;
  readonly ids: string[];
  readonly targets: readonly { readonly kind: ActorKind; readonly names: readonly string[] }[];
}

/** A claim in its article. Throws not-found. */
export async function claimInArticle(viewer: Principal, id: string): Promise<ClaimInArticle> {
  const workspace = viewer.workspaceId;
  const missing = new NotFoundFailure("This claim is not here. It may stand in another workspace.");
  if (!z.uuid().safeParse(id).success) throw missing;
  const [row] = await reading(viewer).execute<Row>(sql`
    select v.text, run.pipeline, to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      (select array_agg(n.id order by n.ordinal, n.id) from claims n
        where n.workspace_id = c.workspace_id and n.article_id = c.article_id
          and n.article_version_id = c.article_version_id) as ids,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'names', jsonb_build_array(a.name)
          || (select coalesce(jsonb_agg(distinct x.alias), '[]') from actor_aliases x
            where x.workspace_id = a.workspace_id and x.actor_id = any (a.id || coalesce(t.said, '{}')))) order by t.ordinal), '[]')
        from claim_targets t join actors a on a.workspace_id = t.workspace_id and a.id = t.actor_id
        where t.workspace_id = c.workspace_id and t.claim_id = c.id) as targets
    from claims c
    join article_versions v on v.workspace_id = c.workspace_id and v.id = c.article_version_id
    left join extraction_runs run on run.workspace_id = c.workspace_id and run.id = c.run_id
    where c.workspace_id = ${workspace} and c.id = ${id}`);
  if (!row) throw missing;
  const neighbours = await shownQuotations(viewer, row.ids);
  const claim = neighbours.find((neighbour) => neighbour.id === id);
  if (!claim) throw missing;
  const { text, targets, pipeline: proposedBy, at: proposedAt } = row;
  return { claim, text, neighbours, targetPlaces: placesOf(claim, text, targets), proposedBy, proposedAt };
}

function placesOf(
  { spans }: Quotation,
  text: string,
  targets: Row["targets"],
): ClaimInArticle["targetPlaces"] {
  const places = (all: Quotation["spans"]) => all.map(({ start, end }): Span => [start, end]);
  const marked = places(spans.filter(({ role }) => role === "target"));
  if (marked.length > 0) return { computed: false, places: marked };
  const known = targets.map(({ kind, names }) => ({ names, isPerson: kind === "person" }));
  return { computed: true, places: namedIn(text, sentencesWith(text, places(spans)), known) };
}
