import { type AddressParts, addressOf, givenParts, partValues } from "./claim-filter";
import type { CsvCell } from "./csv";
import type { Picture } from "./picture";

interface FigureKind {
  /** what it is called in menus and lists */
  readonly name: string;
  /** the page it stands on; the thing the page is about comes after it */
  readonly page: string;
  /** is the page about one thing, whose slug the part `of` of the address names? */
  readonly of: boolean;
  readonly picture: boolean;
}

const kind = (name: string, page: string, picture: boolean, of = false): FigureKind => ({
  name,
  page,
  of,
  picture,
});

/** The figures that can be taken away, by the name they have in addresses. */
export const FIGURES = {
  activity: kind("Claims by month of print", "/", true),
  types: kind("Claims by type", "/", true),
  outlets: kind("Claims by outlet", "/", true),
  silence: kind("Charges without a reply found", "/", false),
  matrix: kind("Accuser by accused", "/matrix", true),
  stances: kind("Allegation by actor", "/matrix", true),
  network: kind("The network", "/network", true),
  timeline: kind("Claims over time", "/timeline", true),
  replies: kind("Charges and their replies", "/timeline", false),
  latency: kind("Time from charge to first reply", "/timeline", true),
  claims: kind("Claims", "/claims", false),
  articles: kind("Articles", "/articles", false),
  actors: kind("Actors", "/actors", false),
  allegations: kind("Allegations", "/allegations", false),
  "actor-charges": kind("Charges by quarter", "/actors", true, true),
  "actor-answers": kind("How the actor answers", "/actors", true, true),
  "actor-positions": kind("Positions by month", "/actors", true, true),
  "actor-reversals": kind("Reversals", "/actors", true, true),
  "actor-latency": kind("Time to the actor's first reply", "/actors", true, true),
  "actor-counterparts": kind("Counterparts", "/actors", true, true),
  "actor-voices": kind("Who speaks for the actor", "/actors", false, true),
  "actor-outlets": kind("Outlets that quote the actor", "/actors", true, true),
  "allegation-standing": kind("How the accused stand", "/allegations", false, true),
  "allegation-exchange": kind("Charges and replies", "/allegations", false, true),
  "allegation-lens": kind("Outlet lens", "/allegations", true, true),
} as const satisfies Record<string, FigureKind>;
export type FigureId = keyof typeof FIGURES;

/** Reads the name of a figure; null for anything else. */
export const figureIdFrom = (name: unknown): FigureId | null =>
  typeof name === "string" && Object.hasOwn(FIGURES, name) ? (name as FigureId) : null;

/** What a figure is taken away as. */
export const FIGURE_FORMATS = ["csv", "svg"] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** Reads "matrix.csv". A figure without a picture has no SVG; null for what is no file of a figure. */
export function figureFileFrom(file: string): { figure: FigureId; format: FigureFormat } | null {
  const [name, ending, ...more] = file.split(".");
  const figure = figureIdFrom(name);
  const format = FIGURE_FORMATS.find((one) => one === ending);
  if (!figure || !format || more.length > 0) return null;
  return format === "svg" && !FIGURES[figure].picture ? null : { figure, format };
}

/** What a figure is asked with: the parts of its page's address, and `of` for a page about one thing. */
export type FigureParts = Readonly<Record<string, string>>;

/** The parts of an address as a figure is asked with them: those that say something, each once. */
export const figurePartsFrom = (params: AddressParts): FigureParts => givenParts(partValues(params));

/** The file of a figure: a plain link, which works without scripts. */
export const hrefOfFigureFile = (figure: FigureId, format: FigureFormat, parts: FigureParts): string =>
  addressOf(`/figures/${figure}.${format}`, parts);

/** The page that a figure stands on, under the same filter. */
export function hrefOfFigurePage(figure: FigureId, { of, ...parts }: FigureParts): string {
  const { page, of: aboutOne } = FIGURES[figure];
  return addressOf(aboutOne ? `${page}/${of ?? ""}` : page, aboutOne || !of ? parts : { ...parts, of });
}

/** Where an editor makes a link under which others may see the figure. */
export const hrefOfSharing = (figure: FigureId, parts: FigureParts): string =>
  addressOf(`/share/${figure}`, parts);

export type FigureRow = readonly CsvCell[];

/** A figure as a table and, where it has one, as a picture. */
export interface Figure {
  readonly id: FigureId;
  /** what is seen */
  readonly title: string;
  /** what is counted: "pairs of accuser and accused" */
  readonly unit: string;
  /** the counting rule, in a sentence */
  readonly rule: string;
  readonly columns: readonly string[];
  /** long lists come in as they are read */
  readonly rows: Iterable<FigureRow> | AsyncIterable<FigureRow>;
  readonly picture: Picture | null;
}

/** What stands around a figure wherever it goes. */
export interface FigureFrame {
  /** the filter in words */
  readonly filter: string;
  /** whose figure it is and what it rests on */
  readonly source: string;
  /** the day it was taken, ISO */
  readonly taken: string;
  /** the page it stands on */
  readonly href: string;
}

const PROVENANCE = ["figure", "unit", "filter", "taken", "source"] as const;

/**
 * A figure as records: its own columns, then what it is, what it counts, under which filter, when and from where. These
 * stand in each row, so that a row stays quotable in whatever sheet it ends up, and every line is of one length.
 */
export async function* figureRecords(figure: Figure, frame: FigureFrame): AsyncGenerator<FigureRow> {
  yield [...figure.columns, ...PROVENANCE];
  const about = [figure.title, figure.unit, frame.filter, frame.taken, `${frame.source} ${frame.href}`];
  for await (const row of figure.rows) yield [...row, ...about];
}

/** "gainsay-matrix-2025-07-28.csv" */
export const figureFileName = (figure: FigureId, format: string, taken: string): string =>
  `gainsay-${figure}-${taken}.${format}`;

/** The first rows of a figure, at most so many. */
export async function firstRows({ rows }: Figure, most: number): Promise<FigureRow[]> {
  const first: FigureRow[] = [];
  for await (const row of rows) {
    if (first.length === most) break;
    first.push(row);
  }
  return first;
}
