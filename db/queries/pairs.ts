import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { type ActorName, type Quotation, quotations } from "./quotations";
import { answerAt, standing } from "./standing";

/** A charge as one accuser makes it against one accused, with the answer it is counted under. */
export interface Pair {
  readonly accuser: ActorName;
  readonly accused: ActorName;
  readonly answer: Answer;
  readonly charge: Quotation;
}

type Row = { charge: string; accuser: ActorName; accused: ActorName; rank: number };

/**
 * The pairs behind a figure of the matrix, newest first by day of utterance or else of print: one accuser and one
 * accused for a cell, one of the two for a margin, none for the whole. At most `most` of them, where it is given.
 */
export async function pairs(
  viewer: Principal,
  filter: ClaimFilter,
  between: { accuser?: string | undefined; accused?: string | undefined },
  most?: number,
): Promise<Pair[]> {
  const workspace = viewer.workspaceId;
  const rows = await database().execute<Row>(sql`
    with ${standing(viewer, filter)}
    select s.charge_id as charge, s.rank,
      jsonb_build_object('name', maker.name, 'slug', maker.slug) as accuser,
      jsonb_build_object('name', aim.name, 'slug', aim.slug) as accused
    from standing s
    join actors maker on maker.workspace_id = ${workspace} and maker.id = s.accuser_id
    join actors aim on aim.workspace_id = ${workspace} and aim.id = s.accused_id
    join claims c on c.workspace_id = ${workspace} and c.id = s.charge_id
    where ${between.accuser ? sql`maker.slug = ${between.accuser}` : sql`true`}
      and ${between.accused ? sql`aim.slug = ${between.accused}` : sql`true`}
    order by s.day desc nulls last, c.article_id, c.ordinal, maker.slug, aim.slug
    limit ${most ?? null}`);
  const shown = await quotations(viewer, [...new Set(rows.map((row) => row.charge))]);
  const charges = new Map(shown.map((quotation) => [quotation.id, quotation]));
  return rows.flatMap(({ charge, accuser, accused, rank }) => {
    const quotation = charges.get(charge);
    return quotation ? [{ accuser, accused, answer: answerAt(rank), charge: quotation }] : [];
  });
}
