import type { Mergeable } from "#db/queries/claim-form";
import { Button } from "../ui/button";
import { TypeGlyph } from "../ui/glyph";

/** The nearest claims, each with its key: the chosen one goes into the claim on the screen. */
export function MergePanel({ mergeable }: { mergeable: readonly Mergeable[] }) {
  return (
    <section className="act-panel" aria-label="Merge">
      <h3>Merge a claim into this one</h3>
      <p className="hint">
        This one gets the words, people and links of both; the other is rejected as doubled. One undo gives
        both back.
      </p>
      {mergeable.length === 0 && <p className="text-ink-2">No other claim in this article.</p>}
      <ol className="candidates linking">
        {mergeable.map((one, index) => (
          <li key={one.id}>
            <kbd>{(index + 1) % 10}</kbd>
            <p className="candidate-words min-w-0 flex-1">
              <TypeGlyph type={one.type} size={10} label={true} />{" "}
              <span className="faint">{one.ordinal}</span> {one.words}
            </p>
            <Button
              look="quiet"
              type="submit"
              name="intent"
              value={`merge:${one.id}:${one.version}`}
              data-merge={index}
              className="flex-none"
            >
              Merge
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
