import { counted } from "#domain/words";
import { Link } from "../ui/link";
import { type GridData, withParts } from "./grid-data";
import type { Block } from "./grid-steps";

interface ZoomLineProps {
  readonly data: GridData;
  readonly block: Block | null;
  clear(): void;
}

/** What is chosen in the grid, and the way into it. */
export function ZoomLine({ data, block, clear }: ZoomLineProps) {
  const sizes = block && [block.rows[1] - block.rows[0] + 1, block.columns[1] - block.columns[0] + 1];
  const slugs = (heads: GridData["rows"], [first, last]: Block["rows"]) =>
    heads
      .slice(first, last + 1)
      .map((head) => head.slug)
      .join(",");
  return (
    <p className="mx-zoom" aria-live="polite">
      {block && sizes && (sizes[0] ?? 1) * (sizes[1] ?? 1) > 1 && (
        <>
          <b>
            {counted(sizes[0] ?? 1, "row")} and {counted(sizes[1] ?? 1, "column")}
          </b>{" "}
          chosen.{" "}
          <Link
            href={withParts(data.unzoomedHref, {
              rows: slugs(data.rows, block.rows),
              columns: slugs(data.columns, block.columns),
            })}
          >
            Zoom to them
          </Link>{" "}
          <button type="button" className="underline" onClick={clear}>
            Clear
          </button>
        </>
      )}
    </p>
  );
}
