import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import { citationOf } from "#domain/citation";
import { type ClaimSearch, listedAs } from "#domain/claim-search";
import type { FigureRow } from "#domain/figure";
import type { Principal } from "#domain/principal";
import { ANSWER_WORDS, MODE_WORDS, SOURCING_WORDS, TYPE_WORDS } from "#domain/words";
import { reading } from "../../reading";
import { listed } from "../matching";
import { type Quotation, quotations } from "../quotations";
import { searchItems, wordsSought } from "../search-items";
import { answerAt, standing } from "../standing";

/** The columns of a list of claims; the last ones prove the words. */
export const CLAIM_COLUMNS = [
  "claim",
  "type",
  "accuser",
  "accused",
  "answer",
  "actors",
  "speaker",
  "office",
  "about",
  "words",
  "mode",
  "sourcing",
  "said",
  "outlet",
  "title",
  "printed",
  "paragraph",
  "allegation",
  "answers",
  "replies",
  "state",
  "citation",
  "spans",
  "text sha-256",
  "verbatim",
] as const;

type Item = { claimId: string; accuser: string | null; accused: string | null; rank: number | null };

/** So many claims are read at once. */
const AT_ONCE = 250;

/** All claims, or pairs, that a search lists, in the order of the list; read some hundred at a time. */
export async function* claimRows(viewer: Principal, search: ClaimSearch): AsyncGenerator<FigureRow> {
  const workspace = viewer.workspaceId;
  const best = search.q ? sql`ts_rank(c.search, ${wordsSought(search.q)}) desc,` : sql``;
  const ends =
    listedAs(search) === "pairs"
      ? sql`accuser.name as accuser, accused.name as accused, found.rank`
      : sql`null as accuser, null as accused, null::int as rank`;
  const items = await reading(viewer).execute<Item>(sql`
    with ${searchItems(viewer, search)}
    select found.claim_id as "claimId", ${ends}
    from found
    join claims c on c.workspace_id = ${workspace} and c.id = found.claim_id
    join articles a on a.workspace_id = ${workspace} and a.id = c.article_id
    left join actors accuser on accuser.workspace_id = ${workspace} and accuser.id = found.from_id
    left join actors accused on accused.workspace_id = ${workspace} and accused.id = found.to_id
    order by ${best} a.published desc nulls last, a.id, c.ordinal, c.id, accuser.name, accused.name`);
  const plainest = await plainestAnswers(viewer, search);
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const some = items.slice(at, at + AT_ONCE);
    const ids = [...new Set(some.map(({ claimId }) => claimId))];
    const [known, texts] = await Promise.all([quotations(viewer, ids), textsOf(viewer, ids)]);
    const found = new Map(known.map((quotation) => [quotation.id, quotation]));
    for (const item of some) {
      const quotation = found.get(item.claimId);
      const answer = item.rank === null ? plainest.get(item.claimId) : answerAt(item.rank);
      if (quotation) yield rowOf(item, quotation, answer ?? null, texts.get(item.claimId));
    }
  }
}

async function plainestAnswers(viewer: Principal, search: ClaimSearch): Promise<Map<string, Answer>> {
  const rows = await reading(viewer).execute<{ id: string; rank: number }>(sql`
    with ${standing(viewer, search)} select charge_id as id, min(rank) as rank from standing group by 1`);
  return new Map(rows.map(({ id, rank }) => [id, answerAt(rank)]));
}

interface Printed {
  readonly text: string;
  readonly sha256: string;
}

/** The texts that the claims stand in, by claim. */
async function textsOf(viewer: Principal, ids: readonly string[]): Promise<Map<string, Printed>> {
  const rows = await reading(viewer).execute<{ ids: string[]; text: string; sha256: string }>(sql`
    select v.text, v.sha256, array_agg(c.id) as ids
    from claims c join article_versions v on v.workspace_id = c.workspace_id and v.id = c.article_version_id
    where c.workspace_id = ${viewer.workspaceId} and c.id in (${listed(ids)}) group by v.id, v.text, v.sha256`);
  return new Map(
    rows.flatMap(({ ids: all, text, sha256 }) => all.map((id) => [id, { text, sha256 }] as const)),
  );
}

const namesOf = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join("; ");

function rowOf(item: Item, claim: Quotation, answer: Answer | null, printed: Printed | undefined): FigureRow {
  const content = claim.spans.filter(({ role }) => role === "content");
  const holds = claim.spans.every(
    ({ start, end, quotation }) => printed?.text.slice(start, end) === quotation,
  );
  return [
    claim.id,
    TYPE_WORDS[claim.type].noun,
    item.accuser,
    item.accused,
    answer && ANSWER_WORDS[answer],
    namesOf(claim.actors),
    claim.speaker?.name ?? null,
    claim.speaker?.office ?? null,
    namesOf(claim.targets),
    claim.words,
    MODE_WORDS[claim.mode],
    SOURCING_WORDS[claim.sourcing],
    claim.said,
    claim.article.outlet,
    claim.article.title,
    claim.article.published,
    claim.paragraph,
    claim.allegation?.proposition ?? null,
    claim.answers.map(({ claimId }) => claimId).join(" "),
    claim.replies.map(({ claimId }) => claimId).join(" "),
    claim.state,
    citationOf(claim),
    content.map(({ start, end }) => `${start}-${end}`).join(" "),
    printed?.sha256 ?? null,
    holds ? "yes" : "no",
  ];
}
