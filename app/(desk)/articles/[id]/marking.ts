import type { MarkedClaim } from "#components/mark/answered-charges";
import type { ArticleClaims } from "#db/queries/article-claims";
import type { ArticleText } from "#db/queries/article-text";
import { type KnownNames, knownNames } from "#db/queries/known-names";
import { may } from "#domain/policy";
import type { Principal } from "#domain/principal";

interface Marking {
  readonly text: string;
  readonly articleVersionId: string;
  readonly claims: readonly MarkedClaim[];
  readonly names: KnownNames;
}

/** What the marking of missed claims needs; null for those who may not add any, and in an article that does not stand. */
export async function markingOf(
  who: Principal,
  { version, withdrawn }: ArticleText,
  { claims }: ArticleClaims,
): Promise<Marking | null> {
  if (!may(who, "addClaim") || withdrawn || version.number !== version.newest) return null;
  return {
    text: version.text,
    articleVersionId: version.id,
    claims: claims.map((claim) => ({
      id: claim.id,
      version: claim.version,
      ordinal: claim.ordinal,
      isCharge: claim.type === "allege",
      words: claim.words,
      content: claim.spans.filter((span) => span.role === "content"),
    })),
    names: await knownNames(who),
  };
}
