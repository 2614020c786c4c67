import type { Matrix } from "#db/queries/matrix";
import { hrefOfClaims } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfMatrix, MATRIX_SORTS, type MatrixSort, type MatrixView } from "#domain/matrix-view";
import { isWithinPair, UNITS } from "#domain/unit";
import { counted, inThousands, UNIT_RULES, UNIT_WORDS, unitNoun } from "#domain/words";
import { Segmented } from "../ui/button";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";

interface CountingRuleProps {
  readonly matrix: Matrix | null;
  readonly filter: ClaimFilter;
}

/** The counting rule, in the sentences that stand under the title. */
export function CountingRule({ matrix, filter }: CountingRuleProps) {
  if (!matrix || matrix.claims + matrix.outside === 0) return null;
  const { unit, view } = matrix;
  const [noun, types] =
    view === "pairs" ? (["charge", ["allege"]] as const) : (["claim", filter.types] as const);
  return (
    <>
      <b>
        <Link href={hrefOfClaims({ ...filter, types: [...types] })}>
          {counted(matrix.claims + matrix.outside, noun)}
        </Link>
        {makesWords(matrix)}:
      </b>{" "}
      {unit !== "claims" && `${UNIT_RULES[unit]} `}
      {view === "pairs" ? (
        <>
          {unit === "claims" ? "one" : "A charge"} that names two accused counts in both columns. Each{" "}
          {unit === "claims" ? "pair" : unitNoun(unit)} is shown under the plainest answer of the accused:
          admitted, denied, justified, countered, declined. <AnswerGlyph answer="before" /> marks an earlier
          denial of the same allegation.
        </>
      ) : (
        <>
          {unit === "claims" ? "one" : "A claim"} that is about two actors counts in both columns.
          {!isWithinPair(unit) &&
            ` Of several types, ${UNIT_WORDS[unit]} stand under the first in the order of the legend.`}
        </>
      )}
      <OutsideWords matrix={matrix} noun={noun} />
    </>
  );
}

function makesWords({ claims, outside, count, unit }: Matrix): string {
  const made = counted(count, unit === "claims" ? "pair" : unitNoun(unit));
  if (!isWithinPair(unit)) return ` stand in ${made}`;
  return outside > 0
    ? ` are found, ${inThousands(claims)} of them make ${made}`
    : ` ${claims === 1 ? "makes" : "make"} ${made}`;
}

function OutsideWords({ matrix: { outside, view }, noun }: { matrix: Matrix; noun: string }) {
  if (outside === 0) return null;
  const [names, stands] = outside === 1 ? ["names", "stands"] : ["name", "stand"];
  const ends = view === "pairs" ? "no accuser or no accused" : "nobody who speaks or nobody spoken about";
  return ` ${counted(outside, noun)} ${names} ${ends} and ${stands} in no cell.`;
}

const SORT_WORDS: Readonly<Record<MatrixSort, string>> = {
  total: "by total",
  name: "by name",
  reciprocity: "by reciprocity",
  blocs: "by blocs",
};

const VIEW_WORDS: Readonly<Record<MatrixView["view"], string>> = {
  pairs: "Accuser × accused",
  allegations: "Allegation × actor",
  types: "Actor × actor",
};

interface MatrixControlsProps {
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** Which figure, what it counts, in which order; on a narrow page, pairs or grid. */
export function MatrixControls({ filter, view }: MatrixControlsProps) {
  const open: Parameters<typeof hrefOfMatrix>[2] = {
    accuser: view.accuser,
    accused: view.accused,
    on: view.on,
    by: view.by,
  };
  const change = (part: Partial<MatrixView>, kept = open) => hrefOfMatrix(filter, { ...view, ...part }, kept);
  const whole = { rows: [], columns: [], actorsAt: 1, allegationsAt: 1 };
  return (
    <div className="mx-controls">
      <Segmented
        label="Figure"
        choices={(["pairs", "allegations", "types"] as const).map((name) => ({
          href: change({ view: name, ...whole }, {}),
          words: VIEW_WORDS[name],
          current: view.view === name,
        }))}
      />
      <Segmented
        label="Count"
        choices={UNITS.map((unit) => ({
          href: change({ unit }),
          words: UNIT_WORDS[unit],
          current: view.unit === unit,
        }))}
      />
      {view.view !== "allegations" && (
        <div className="mx-shape">
          <Segmented
            label="Shape"
            choices={[
              { href: change({ shape: "list" }), words: "Pairs", current: view.shape === "list" },
              { href: change({ shape: "grid" }), words: "Grid", current: view.shape === "grid" },
            ]}
          />
        </div>
      )}
      <Segmented
        label="Sort"
        choices={MATRIX_SORTS.filter((sort) => view.view !== "allegations" || sort !== "reciprocity").map(
          (sort) => ({ href: change({ sort }), words: SORT_WORDS[sort], current: view.sort === sort }),
        )}
      />
    </div>
  );
}
