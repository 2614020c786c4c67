import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import { CLAIM_TYPES, type ClaimType } from "#domain/claim";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { pairMatches } from "./matching";
import { type Quotation, quotations } from "./quotations";
import { answerAt, standing } from "./standing";

/** One type as the workspace's corpus shows it. */
interface TypeInCorpus {
  readonly claims: number;
  /** claims of the type that answer a charge */
  readonly replies: number;
  /** a claim that shows the type, and one that shows it as a reply; null where there is none */
  readonly example: Quotation | null;
  readonly reply: Quotation | null;
}

export interface Codebook {
  readonly types: Readonly<Record<ClaimType, TypeInCorpus>>;
  /** pairs of accuser and accused by how they stand; an answer left out has none */
  readonly answers: Readonly<Partial<Record<Answer, number>>>;
}

type Row = { type: ClaimType; claims: number; replies: number; example: string | null; reply: string | null };

/**
 * The counts and examples of the codebook. An example is one that people reviewed before one that nobody did, in direct
 * speech before other words, of a length that reads well, then the newest.
 */
export const codebook = remembered(async (viewer: Principal): Promise<Codebook> => {
  const [rows, ranks] = await Promise.all([
    reading(viewer).execute<Row>(sql`
      with claim as (
        select c.id, c.type, p.answers as reply,
          (c.type = 'allege' and p.answers)::int * 8 + (c.state = 'proposed')::int * 4 + (c.mode <> 'direct')::int * 2 + c.nested::int
            + (length(c.words) not between 50 and 240)::int * 3
            + (p.from_id is null)::int * 3
            as unclear
        from claim_pairs p join claims c on c.workspace_id = p.workspace_id and c.id = p.claim_id
        where ${pairMatches(viewer, NO_FILTER)} and p.ordinal = 1
      ), kind as (
        -- sorting all claims by how clear they are would take longer than the rest
        select type, reply, unclear, count(*) as claims, max(id::text collate "C") as newest from claim group by 1, 2, 3
      )
      select type, sum(claims)::int as claims, coalesce(sum(claims) filter (where reply), 0)::int as replies,
        (array_agg(newest order by unclear, newest desc))[1] as example,
        (array_agg(newest order by unclear, newest desc) filter (where reply))[1] as reply
      from kind group by 1`),
    reading(viewer).execute<{ rank: number; pairs: number }>(sql`
      with ${standing(viewer, NO_FILTER)} select rank, count(*)::int as pairs from standing group by 1`),
  ]);
  const ids = rows.flatMap(({ example, reply }) => [example, reply].filter((id) => id !== null));
  const shown = new Map(
    (await quotations(viewer, [...new Set(ids)])).map((quotation) => [quotation.id, quotation]),
  );
  const inCorpus = (type: ClaimType): TypeInCorpus => {
    const row = rows.find((one) => one.type === type);
    const quotation = (id: string | null | undefined) => shown.get(id ?? "") ?? null;
    return {
      claims: row?.claims ?? 0,
      replies: row?.replies ?? 0,
      example: quotation(row?.example),
      reply: quotation(row?.reply),
    };
  };
  return {
    types: Object.fromEntries(CLAIM_TYPES.map((type) => [type, inCorpus(type)])) as Codebook["types"],
    answers: Object.fromEntries(ranks.map(({ rank, pairs }) => [answerAt(rank), pairs])),
  };
});
