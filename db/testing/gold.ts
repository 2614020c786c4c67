import { readFileSync } from "node:fs";
import type { ActorKind } from "#domain/actor";
import type { ClaimMode, ClaimType } from "#domain/claim";
import type { ExtractedAllegation, ExtractedArticle, ExtractedClaim, Extraction } from "#domain/extraction";
import type { Span } from "#domain/span";

interface GoldClaim {
  readonly id: string;
  readonly type: ClaimType;
  readonly mode: ClaimMode;
  readonly speaker: string | null;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly spans: readonly Span[];
  readonly respondsTo: readonly string[];
  readonly said: string | null;
  readonly allegation?: string;
}
interface GoldArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  readonly claims: readonly GoldClaim[];
}

const KINDS: Readonly<Record<string, ActorKind>> = {
  NATO: "alliance",
  West: "alliance",
  Bloomberg: "media",
  "US media": "media",
  "New York Times": "media",
};

/** The corpus as people annotated it, in the shape the pipeline hands over: a known world for tests. */
export function goldCorpus(): {
  documents: { name: string; original: Uint8Array; extraction: Extraction }[];
  allegations: ExtractedAllegation[];
} {
  const lines = readFileSync("corpus/gold.claims.jsonl", "utf8").split("\n").filter(Boolean);
  const propositions: Record<string, string> = JSON.parse(
    readFileSync("corpus/gold.allegations.json", "utf8"),
  );
  const documents = lines.map((line) => {
    const { id, articles }: { id: string; articles: GoldArticle[] } = JSON.parse(line);
    const original = readFileSync(`corpus/${id}`);
    const text = original.toString("utf8");
    return {
      name: id,
      original: new Uint8Array(original),
      extraction: { id, articles: articles.map((a) => goldArticle(text, a)) },
    };
  });
  const allegations = Object.entries(propositions).map(([key, proposition]) => ({ key, proposition }));
  return { documents, allegations };
}

function goldArticle(text: string, article: GoldArticle): ExtractedArticle {
  const { title, outlet, published, start, end } = article;
  const speakers = new Set(article.claims.map((claim) => claim.speaker));
  const named = (name: string) =>
    ({ name, kind: KINDS[name] ?? (speakers.has(name) ? "person" : "country") }) as const;
  const claims = article.claims.map(
    (claim): ExtractedClaim => ({
      id: claim.id,
      type: claim.type,
      mode: claim.mode,
      sourcing: "record",
      speaker: claim.speaker === null ? null : { name: claim.speaker, office: null },
      actors: claim.actors.map(named),
      targets: claim.targets.map(named),
      spans: claim.spans.map(([from, to]) => [from - start, to - start]),
      content: claim.spans.map(([from, to]) => [from - start, to - start]),
      source: [],
      cue: [],
      nested: false,
      respondsTo: claim.respondsTo.map((to) => ({ to, basis: "explicit", confidence: 1 })),
      said: claim.said,
      allegation: claim.allegation ?? null,
      confidence: 1,
      reasons: {},
    }),
  );
  const length = end - start;
  return {
    title,
    outlet,
    published,
    start,
    end,
    text: text.slice(start, end),
    map: [{ at: 0, from: start, length }],
    removed: [],
    claims,
  };
}
