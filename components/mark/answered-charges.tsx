import { clsx } from "clsx";
import type { QuotedSpan } from "#domain/span";
import { TypeGlyph } from "../ui/glyph";

/** A claim of the article as the marking needs it: to be answered, or to have its words moved. */
export interface MarkedClaim {
  readonly id: string;
  readonly version: number;
  readonly ordinal: number;
  readonly isCharge: boolean;
  readonly words: string;
  readonly content: readonly QuotedSpan[];
}

interface AnsweredChargesProps {
  readonly charges: readonly MarkedClaim[];
  /** where the claim stands: the nearest charge comes first */
  readonly near: number;
  readonly linking: boolean;
}

/** The charges of the article, the nearest first; those that are ticked are linked when the claim is saved. */
export function AnsweredCharges({ charges, near, linking }: AnsweredChargesProps) {
  if (charges.length === 0) return <p className="pt-1.5 text-ink-2">No charge in this article.</p>;
  const distance = ({ content }: MarkedClaim) => Math.abs((content[0]?.start ?? 0) - near);
  return (
    <ol className={clsx("candidates", linking && "linking")}>
      {[...charges]
        .sort((a, b) => distance(a) - distance(b))
        .map((charge, index) => (
          <li key={charge.id}>
            {index < 10 && <kbd>{(index + 1) % 10}</kbd>}
            <label className="flex min-w-0 flex-1 gap-2">
              <input type="checkbox" name="answers" value={charge.id} data-candidate={index} />
              <span className="candidate-words">
                <TypeGlyph type="allege" size={10} label={true} />{" "}
                <span className="faint">{charge.ordinal}</span> {charge.words}
              </span>
            </label>
          </li>
        ))}
    </ol>
  );
}
