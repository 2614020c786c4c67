import { clsx } from "clsx";
import type { LinkCandidate } from "#db/queries/link-candidates";
import { counted, inARow } from "#domain/words";
import { Button } from "../ui/button";
import { TypeGlyph } from "../ui/glyph";

/** Is the claim linked to this charge now? */
export const isLinked = ({ link }: LinkCandidate): boolean => link !== null && link.state !== "rejected";

/** What the button of a candidate sends: link or unlink, of whom, as which version was on the screen. */
export const intentOf = (candidate: LinkCandidate): string =>
  isLinked(candidate)
    ? `unlink:${candidate.link?.id}:${candidate.link?.version}`
    : `link:${candidate.chargeId}:${candidate.link?.version ?? ""}`;

/** The charges that the claim answers or may answer, each with its key, and a button to link or unlink. */
export function LinksField({
  candidates,
  linking,
}: {
  candidates: readonly LinkCandidate[];
  linking: boolean;
}) {
  if (candidates.length === 0) return <p className="pt-1.5 text-ink-2">No charge in this article.</p>;
  return (
    <ol className={clsx("candidates", linking && "linking")}>
      {candidates.map((candidate, index) => (
        <li key={candidate.chargeId} className={clsx(isLinked(candidate) && "linked")}>
          {index < 10 && <kbd>{(index + 1) % 10}</kbd>}
          <div className="min-w-0 flex-1">
            <p className="candidate-words">
              <TypeGlyph type={candidate.type} size={10} label={true} />{" "}
              <span className="faint">{candidate.ordinal}</span> {candidate.words}
            </p>
            <p className="hint">{factsOf(candidate).join(" · ")}</p>
            {isLinked(candidate) && <Voice candidate={candidate} />}
          </div>
          <Button
            look="quiet"
            type="submit"
            name="intent"
            value={intentOf(candidate)}
            data-candidate={index}
            className="flex-none"
          >
            {isLinked(candidate) ? "Unlink" : "Link"}
          </Button>
        </li>
      ))}
    </ol>
  );
}

const VOICES = [
  ["", "as its makers tell"],
  ["accused", "the accused’s own"],
  ["other", "somebody else’s"],
] as const;

/** Whose answer the claim is to this charge, where an editor knows better than the list of offices and people. */
function Voice({ candidate: { link } }: { candidate: LinkCandidate }) {
  return (
    <p className="hint flex flex-wrap gap-x-2">
      Whose answer:
      {VOICES.map(([voice, words]) =>
        (link?.speaksFor ?? "") === voice ? (
          <b key={voice} className="font-semibold">
            {words}
          </b>
        ) : (
          <button
            key={voice}
            type="submit"
            name="intent"
            value={`voice:${link?.id}:${link?.version}:${voice}`}
            className="underline decoration-rule-strong underline-offset-[.18em]"
          >
            {words}
          </button>
        ),
      )}
    </p>
  );
}

function factsOf(candidate: LinkCandidate): string[] {
  const { link, paragraphsBefore: before, accused, accusers, elsewhere } = candidate;
  const where =
    before === 0
      ? "same paragraph"
      : `${counted(Math.abs(before), "paragraph")} ${before > 0 ? "before" : "after"}`;
  return [
    link?.state === "accepted" && "Linked",
    link?.state === "proposed" && "Linked by the extractor, unreviewed",
    link?.state === "rejected" && "Taken away by an editor",
    link?.note && `“${link.note}”`,
    elsewhere ? `in ${elsewhere}` : where,
    `${inARow(accusers) || "an unnamed source"} accuses ${inARow(accused) || "nobody named"}`,
  ].filter((fact) => typeof fact === "string");
}
