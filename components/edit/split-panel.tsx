import type { QuotedSpan } from "#domain/span";
import { cutPlaces } from "#domain/split-merge";
import { Button } from "../ui/button";
import { Kbd } from "../ui/kbd";

interface SplitPanelProps {
  readonly text: string;
  readonly content: readonly QuotedSpan[];
  readonly cut: number | null;
  readonly move: (cut: number) => void;
}

/** Where a claim is cut in two: the parts as they will be, and a place between words that keys and buttons move. */
export function SplitPanel({ text, content, cut, move }: SplitPanelProps) {
  const places = cutPlaces(text, content);
  const at = places.indexOf(cut ?? -1);
  if (cut === null || at < 0)
    return (
      <section className="act-panel" aria-label="Split">
        <p>A claim of one word cannot be split.</p>
      </section>
    );
  const part = (from: number, to: number) =>
    content
      .map(({ start, end }) =>
        text.slice(Math.max(start, from), Math.max(Math.max(start, from), Math.min(end, to))),
      )
      .filter(Boolean)
      .join(" … ")
      .trim();
  const step = (by: number) => move(places[Math.min(Math.max(0, at + by), places.length - 1)] ?? cut);
  return (
    <section className="act-panel" aria-label="Split">
      <h3>Split this claim</h3>
      <p className="stretch">
        {part(0, cut)} <b className="cut">¦</b> {part(cut, text.length)}
      </p>
      <p className="hint">Both parts keep the source, the people and the links.</p>
      <input type="hidden" name="cut" value={cut} />
      <p className="mt-1 flex flex-wrap gap-2">
        <Button onClick={() => step(-1)}>
          Earlier <Kbd>[</Kbd>
        </Button>
        <Button onClick={() => step(1)}>
          Later <Kbd>]</Kbd>
        </Button>
        <Button type="submit" name="intent" value="split" look="primary" data-act="split">
          Split here <Kbd>⇧M</Kbd>
        </Button>
      </p>
    </section>
  );
}
