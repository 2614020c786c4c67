import { sql } from "drizzle-orm";
import { paragraphAt, paragraphsOf } from "#domain/article";
import type { ClaimState } from "#domain/claim";
import type { Principal } from "#domain/principal";
import type { ProposalRule } from "#domain/proposal-rule";
import type { ClaimReading, ProposalKind, ProposalSubject, ReadingField } from "#domain/rereading";
import { reading } from "../../reading";
import { proposalMatches, STILL_FITS, WAITS } from "../../rereading/proposal-matches";
import { LINK_IN_WORDS, type LinkInWords } from "./link-in-words";

/** What a new reading would do to one claim, or to one link, with the words that it is about. */
export interface Proposal {
  readonly id: string;
  readonly version: number;
  readonly subject: ProposalSubject;
  readonly kind: ProposalKind;
  readonly why: string;
  /** of the new reading, 0–1 */
  readonly probability: number | null;
  readonly fields: readonly ReadingField[];
  readonly stood: ClaimReading | null;
  readonly proposed: ClaimReading | null;
  readonly claim: {
    readonly id: string;
    readonly ordinal: number;
    readonly state: ClaimState;
  } | null;
  /** of a link: its two ends, and its grounds as they stand and as they would stand */
  readonly link: LinkInWords | null;
  /** does the claim or the link stand as it was compared? */
  readonly fits: boolean;
  /** does a new link wait for a decision on one of its claims? */
  readonly waits: boolean;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
  };
  /** of a claim: the text that was read, around what is marked; its offset is that of its first character */
  readonly paragraph: {
    readonly offset: number;
    readonly text: string;
    readonly number: number;
    /** does the paragraph go on before it, and after it? */
    readonly cut: readonly [before: boolean, after: boolean];
  } | null;
}

export interface ProposalPage {
  readonly proposals: readonly Proposal[];
  readonly total: number;
  /** of them, those that cannot be accepted: somebody changed the claim or the link since, or a claim is not here yet */
  readonly overtaken: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 20;

interface Row extends Omit<Proposal, "paragraph">, Record<string, unknown> {
  readonly text: string;
  readonly total: number;
  readonly overtaken: number;
}

/** The open proposals that a rule means, in the order of their articles and of the text. */
export async function proposalPage(
  viewer: Principal,
  rule: ProposalRule,
  page: number,
): Promise<ProposalPage> {
  const rows = await reading(viewer).execute<Row>(sql`
    select p.id, p.version, p.subject, p.kind, p.why, p.probability, p.fields, p.stood, p.proposed, v.text,
      ${STILL_FITS} as fits, ${WAITS} as waits, ${LINK_IN_WORDS} as link,
      case when c.id is null then null
        else jsonb_build_object('id', c.id, 'ordinal', c.ordinal, 'state', c.state) end as claim,
      jsonb_build_object('id', a.id, 'title', a.title, 'outlet', o.name, 'published', a.published) as article,
      count(*) over ()::int as total, (count(*) filter (where not ${STILL_FITS}) over ())::int as overtaken
    from reread_proposals p
    join articles a on a.workspace_id = p.workspace_id and a.id = p.article_id
    join article_versions v on v.workspace_id = p.workspace_id and v.id = p.article_version_id
    left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    left join claims c on c.workspace_id = p.workspace_id and c.id = p.claim_id
    where ${proposalMatches(viewer.workspaceId, rule)}
    order by a.published desc nulls last, a.id,
      (coalesce(p.proposed, p.stood) -> 'content' -> 0 ->> 'start')::int, p.id
    limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`);
  const proposals = rows.map(({ text, total: _t, overtaken: _o, ...proposal }) => ({
    ...proposal,
    paragraph: proposal.subject === "link" ? null : paragraphOf(text, proposal),
  }));
  const { total = 0, overtaken = 0 } = rows[0] ?? {};
  return { proposals, total, overtaken, pageSize: PAGE_SIZE };
}

/** So many characters either side of what is marked tell where one is; a paragraph may be a whole article. */
const AROUND = 240;

/** What both readings mark, with what stands around it as far as its paragraphs reach; whole words. */
function paragraphOf(text: string, { stood, proposed }: Pick<Proposal, "stood" | "proposed">) {
  const parts = [stood, proposed].flatMap((one) => (one ? [one.content, one.source, one.cue] : [])).flat();
  const content = [...(stood?.content ?? []), ...(proposed?.content ?? [])];
  const paragraphs = paragraphsOf(text);
  const number = paragraphAt(paragraphs, Math.min(...content.map(({ start }) => start)));
  const last = paragraphAt(paragraphs, Math.max(...content.map(({ end }) => end - 1)));
  const [from, to] = [paragraphs[number - 1]?.[0] ?? 0, paragraphs[last - 1]?.[1] ?? text.length];
  const inside = parts.filter(({ start, end }) => from <= start && end <= to);
  const begins = Math.min(...inside.map(({ start }) => start)) - AROUND;
  const ends = Math.max(...inside.map(({ end }) => end)) + AROUND;
  const offset = begins <= from ? from : text.indexOf(" ", begins) + 1;
  const end = ends >= to ? to : text.lastIndexOf(" ", ends);
  return { offset, text: text.slice(offset, end), number, cut: [offset > from, end < to] as const };
}
