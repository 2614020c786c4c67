import type { NamedActor, ReadText } from "#domain/extraction";
import { BODY_NOUNS } from "#extraction/lexicon/media";
import { bare, type Run } from "./runs";

const BODIES = new Set([...BODY_NOUNS, "company", "firm"]);

/** What of an article's names tells who owns an office. */
interface Known {
  readonly read: ReadText;
  readonly runs: readonly Run[];
  readonly covered: ReadonlySet<number>;
}

/**
 * "the union's president": whose office stands in the tokens `[first, last)`, where a noun that names no state owns it: the
 * body of that noun that was named last, null for one that the text names nowhere. Null where nothing owns the office.
 */
export function ownerOf(
  { read, runs, covered }: Known,
  first: number,
  last: number,
): { readonly body: NamedActor | null } | null {
  for (let at = first + 1; at < last; at++) {
    const noun = bare(read.tokens[at - 1]);
    if (!/^['’]s?$/.test(read.tokens[at]?.text ?? "") || covered.has(at - 1) || !BODIES.has(noun)) continue;
    const body = runs.findLast(
      (run) => run.last < at && run.kind === "body" && bare(read.tokens[run.last - 1]) === noun,
    );
    return { body: body ? { name: body.text.replace(/^the /i, ""), kind: "organisation" } : null };
  }
  return null;
}
