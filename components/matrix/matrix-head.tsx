import type { Matrix } from "#db/queries/matrix";
import { hrefOfClaims } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfMatrix, MATRIX_SORTS, type MatrixSort, type MatrixView } from "#domain/matrix-view";
import { counted } from "#domain/words";
import { Segmented } from "../ui/button";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";

interface MatrixHeadProps {
  readonly matrix: Matrix;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** The counting rule, in the sentences that stand under the title. */
export function CountingRule({ matrix, filter }: Omit<MatrixHeadProps, "view">) {
  const { charges, pairs, outside } = matrix;
  if (charges + outside === 0) return null;
  return (
    <>
      <b>
        <Link href={hrefOfClaims({ ...filter, types: ["allege"] })}>
          {counted(charges + outside, "charge")}
        </Link>{" "}
        {outside > 0 ? `are found, ${charges} of them make` : charges === 1 ? "makes" : "make"}{" "}
        {counted(pairs, "pair")}:
      </b>{" "}
      one that names two accused counts in both columns. Each pair is shown under the plainest answer of the
      accused: admitted, denied, justified, countered, declined. <AnswerGlyph answer="before" /> marks an
      earlier denial of the same allegation.
      {outside > 0 &&
        ` ${counted(outside, "charge")} ${outside === 1 ? "names" : "name"} no accuser or no accused and ${outside === 1 ? "stands" : "stand"} in no cell.`}
    </>
  );
}

const SORT_WORDS: Readonly<Record<MatrixSort, string>> = {
  total: "by total",
  name: "by name",
  reciprocity: "by reciprocity",
};

/** Which figure, in which order; on a narrow page, pairs or grid. */
export function MatrixControls({ filter, view }: Omit<MatrixHeadProps, "matrix">) {
  const open = { accuser: view.accuser, accused: view.accused, on: view.on, by: view.by };
  const change = (part: Partial<MatrixView>, kept = open) => hrefOfMatrix(filter, { ...view, ...part }, kept);
  return (
    <div className="mx-controls">
      <Segmented
        label="Figure"
        choices={[
          {
            href: change({ view: "pairs" }),
            words: "Accuser × accused",
            current: view.view === "pairs",
          },
          {
            href: change({ view: "allegations" }, { ...open, accuser: undefined, accused: undefined }),
            words: "Allegation × actor",
            current: view.view === "allegations",
          },
        ]}
      />
      {view.view === "pairs" && (
        <>
          <div className="mx-shape">
            <Segmented
              label="Shape"
              choices={[
                { href: change({ shape: "list" }), words: "Pairs", current: view.shape === "list" },
                { href: change({ shape: "grid" }), words: "Grid", current: view.shape === "grid" },
              ]}
            />
          </div>
          <Segmented
            label="Sort"
            choices={MATRIX_SORTS.map((sort) => ({
              href: change({ sort }),
              words: SORT_WORDS[sort],
              current: view.sort === sort,
            }))}
          />
        </>
      )}
    </div>
  );
}
