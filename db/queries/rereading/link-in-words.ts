import { type SQL, sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { LinkBasis } from "#domain/claim-response";
import { endOfLink } from "../../rereading/proposal-matches";

/** One end of a link: a claim that stands, or one that is only proposed so far. */
export interface EndInWords {
  /** null where it is only proposed */
  readonly claimId: string | null;
  /** of a claim that stands: its number in the article, and its paragraph */
  readonly ordinal: number | null;
  readonly paragraph: number | null;
  readonly type: ClaimType;
  readonly words: string;
  /** on whose behalf it is made */
  readonly by: readonly string[];
}

/** A link that a reading would add, change or drop. */
export interface LinkInWords {
  readonly response: EndInWords;
  readonly charge: EndInWords;
  readonly basisStood: LinkBasis | null;
  readonly basis: LinkBasis | null;
}

const end = (which: "response" | "charge"): SQL => sql`coalesce(
  (select jsonb_build_object('claimId', e.id, 'ordinal', e.ordinal, 'paragraph', e.paragraph, 'type', e.type,
      'words', e.words, 'by', coalesce((select jsonb_agg(n.name order by m.ordinal) from claim_actors m
        join actors n on n.workspace_id = m.workspace_id and n.id = m.actor_id
        where m.workspace_id = e.workspace_id and m.claim_id = e.id), '[]'))
    from claims e where e.workspace_id = p.workspace_id and e.id = ${endOfLink(which)}),
  (select jsonb_build_object('claimId', null, 'ordinal', null, 'paragraph', null, 'type', f.proposed ->> 'type',
      'words', (select string_agg(w ->> 'quotation', ' … ') from jsonb_array_elements(f.proposed -> 'content') w),
      'by', coalesce((select jsonb_agg(m ->> 'name') from jsonb_array_elements(f.proposed -> 'actors') m), '[]'))
    from reread_proposals f where f.workspace_id = p.workspace_id and f.id = ${sql.raw(`p.${which}_from`)}))`;

/** The link that proposal `p` is about, as `LinkInWords`; null where it is about a claim. */
export const LINK_IN_WORDS: SQL = sql`case p.subject when 'link' then jsonb_build_object(
  'response', ${end("response")}, 'charge', ${end("charge")}, 'basisStood', p.basis_stood, 'basis', p.basis) end`;
