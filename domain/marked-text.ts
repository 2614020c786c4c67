import type { SpanRole } from "./claim";
import type { Span } from "./span";

/** A stretch of a text that a claim marks, in one of its roles. `key` names the claim. */
export interface Mark {
  readonly key: string;
  readonly role: SpanRole;
  readonly start: number;
  readonly end: number;
}

/** A stretch under the same marks from its first character to its last. */
export interface MarkedRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** the claims whose content stands here, the widest first, so that the last one is the inmost */
  readonly claims: readonly string[];
  /** the claims whose content begins with this run: here their number is drawn */
  readonly opens: readonly string[];
  /** the claims whose source, whose cue, and whose target stands here */
  readonly sources: readonly string[];
  readonly cues: readonly string[];
  readonly targets: readonly string[];
}

/**
 * Cuts the part of a text under `within` into runs at every end of a mark. Marks may nest, cross and reach beyond the
 * part; what they do outside is passed over. The runs put together are the part itself.
 */
export function markedRuns(
  text: string,
  marks: readonly Mark[],
  within: Span = [0, text.length],
): MarkedRun[] {
  const [first, last] = within;
  const inside = marks.filter((mark) => mark.start < last && first < mark.end && mark.start < mark.end);
  const cuts = new Set([first, last]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, first));
    cuts.add(Math.min(mark.end, last));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const opening = openings(marks);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? first;
    const here = inside.filter((mark) => mark.start <= start && end <= mark.end);
    const keysOf = (role: SpanRole) => [
      ...new Set(here.filter((mark) => mark.role === role).map((mark) => mark.key)),
    ];
    const contents = here.filter((mark) => mark.role === "content").sort(widestFirst);
    return {
      start,
      end,
      text: text.slice(start, end),
      claims: [...new Set(contents.map((mark) => mark.key))],
      opens: [...opening].filter(([, at]) => at === start).map(([key]) => key),
      sources: keysOf("source"),
      cues: keysOf("cue"),
      targets: keysOf("target"),
    };
  });
}

const widestFirst = (a: Mark, b: Mark): number =>
  b.end - b.start - (a.end - a.start) || a.start - b.start || (a.key < b.key ? -1 : 1);

/** Where the content of each claim begins. */
function openings(marks: readonly Mark[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { key, role, start, end } of marks)
    if (role === "content" && start < end) found.set(key, Math.min(start, found.get(key) ?? start));
  return found;
}

/**
 * For each claim how deep the claims inside it are stacked: none for one that is nowhere under another. Of two that
 * cross, the wider counts as the outer.
 */
export function depthsOf(runs: readonly MarkedRun[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { claims } of runs)
    for (const [index, key] of claims.entries())
      depths.set(key, Math.max(depths.get(key) ?? 0, claims.length - 1 - index));
  return depths;
}
