import { monthInWords, monthsBetween } from "#domain/day";
import type { Figure, FigureParts } from "#domain/figure";
import { filterFrom } from "#domain/filter-from";
import type { PictureKey } from "#domain/picture";
import type { Principal } from "#domain/principal";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { activity } from "../activity";
import { outletCoverage } from "../outlet-coverage";
import { typeCounts } from "../type-counts";
import { withoutReply } from "../without-reply";

type Made = Promise<Omit<Figure, "id">>;

/** Claims by month of print, in three kinds that do not overlap. */
export async function activityFigure(viewer: Principal, parts: FigureParts): Made {
  const months = await activity(viewer, filterFrom(parts));
  const known = new Map(months.map((month) => [month.month, month]));
  const all = monthsBetween(months[0]?.month ?? "", months.at(-1)?.month ?? "");
  const kinds = [
    ["type-allege", "charges"],
    ["type-deny", "replies"],
    ["rest", "others"],
  ] as const satisfies readonly (readonly [PictureKey, string])[];
  return {
    title: "Claims by month of print",
    unit: "claims",
    rule: "A claim counts once: as an allegation, as another reply to a charge, or as everything else.",
    columns: ["month", "allegations", "other replies to a charge", "everything else", "claims"],
    rows: months.map(({ month, charges, replies, others }) => [
      month,
      charges,
      replies,
      others,
      charges + replies + others,
    ]),
    picture: {
      kind: "bars",
      sides: null,
      bars: (all.length <= 60 ? all : months.map(({ month }) => month)).map((month) => ({
        name: monthInWords(month),
        parts: kinds.map(([key, of]) => ({ key, count: known.get(month)?.[of] ?? 0 })),
      })),
    },
  };
}

/** Claims by type. */
export async function typesFigure(viewer: Principal, parts: FigureParts): Made {
  const counts = await typeCounts(viewer, filterFrom(parts));
  return {
    title: "Claims by type",
    unit: "claims",
    rule: "A claim has one type.",
    columns: ["type", "claims"],
    rows: TYPE_ORDER.map((type) => [TYPE_WORDS[type].noun, counts[type] ?? 0]),
    picture: {
      kind: "bars",
      sides: null,
      bars: TYPE_ORDER.map((type) => ({
        name: TYPE_WORDS[type].noun,
        parts: [{ key: `type-${type}`, count: counts[type] ?? 0 }],
      })),
    },
  };
}

/** What the desk holds of each outlet. */
export async function outletsFigure(viewer: Principal): Made {
  const outlets = await outletCoverage(viewer);
  const nameOf = (name: string | null) => name ?? "Outlet not known";
  return {
    title: "Claims by outlet",
    unit: "claims",
    rule: "A claim counts for the outlet that printed it.",
    columns: ["outlet", "articles", "claims", "first print", "last print"],
    rows: outlets.map((one) => [nameOf(one.name), one.articles, one.claims, one.from, one.until]),
    picture: {
      kind: "bars",
      sides: null,
      bars: outlets.slice(0, 40).map(({ name, claims }) => ({
        name: nameOf(name),
        parts: [{ key: "rest", count: claims }],
      })),
    },
  };
}

/** Accused and allegations where no reply was found. */
export async function silenceFigure(viewer: Principal, parts: FigureParts): Made {
  const { most } = await withoutReply(viewer, filterFrom(parts), 10_000);
  return {
    title: "Charges without a reply found",
    unit: "pairs of accuser and accused",
    rule: "No reply found in the articles named in the source line; one may exist elsewhere.",
    columns: ["accused", "allegation", "accusers", "pairs", "last made"],
    rows: most.map(({ accused, allegation, accusers, pairs, last }) => [
      accused.name,
      allegation.proposition,
      accusers.join("; "),
      pairs,
      last,
    ]),
    picture: null,
  };
}
