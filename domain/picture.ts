import type { Answer } from "./answer";
import type { ClaimType } from "./claim";
import type { NetworkKind, NetworkPlace } from "./network";
import type { DayRange, TimeUnit } from "./timeline";

/** What a mark or a block stands for: an answer, a claim of a type, or all the rest. */
export type PictureKey = Answer | `type-${ClaimType}` | "rest";

interface PictureHead {
  readonly name: string;
  /** the sum of the row or column; null where sums make no sense */
  readonly total: number | null;
}

interface PictureCell {
  /** places among the rows and columns, from 0 */
  readonly row: number;
  readonly column: number;
  readonly count: number | null;
  /** drawn as a bar under the count */
  readonly split?: Readonly<Partial<Record<Answer, number>>>;
  /** drawn as glyphs beside the count */
  readonly marks?: readonly PictureKey[];
  /** a ruled box: the accused */
  readonly framed?: boolean;
}

/** Rows by columns: matrices and tables of positions. */
export interface GridPicture {
  readonly kind: "grid";
  readonly corner: string;
  readonly rows: readonly PictureHead[];
  readonly columns: readonly PictureHead[];
  readonly cells: readonly PictureCell[];
}

interface PicturePart {
  readonly key: PictureKey;
  readonly count: number;
}

interface PictureBar {
  readonly name: string;
  /** from the axis to the right */
  readonly parts: readonly PicturePart[];
  /** from the axis to the left, where there are two sides */
  readonly left?: readonly PicturePart[];
  /** a stroke across the bar, as a count */
  readonly stroke?: number;
  /** written at the end of the bar instead of the sum */
  readonly words?: string;
}

/** Bars of parts, one below the other. */
export interface BarsPicture {
  readonly kind: "bars";
  readonly bars: readonly PictureBar[];
  /** what stands on either side of the axis; empty for one side */
  readonly sides: readonly [left: string, right: string] | null;
}

interface PictureClaim {
  readonly id: string;
  readonly day: string;
  readonly type: ClaimType;
  readonly answering: boolean;
  readonly actors: readonly { readonly name: string; readonly slug: string }[];
}

/** Claims over time, a lane an actor, an arc from each reply to its charge. */
export interface LanesPicture {
  readonly kind: "lanes";
  readonly claims: readonly PictureClaim[];
  readonly arcs: readonly { readonly from: string; readonly to: string; readonly answer: Answer }[];
  readonly range: DayRange;
  readonly unit: TimeUnit;
}

/** Texts side by side, one stroke a paragraph, with what stands in it. */
export interface StrokesPicture {
  readonly kind: "strokes";
  readonly texts: readonly {
    readonly name: string;
    readonly paragraphs: number;
    readonly marks: readonly { readonly paragraph: number; readonly key: PictureKey }[];
  }[];
}

/** Actors at their places, and arrows between them as wide as their numbers. */
export interface NetworkPicture {
  readonly kind: "network";
  readonly arrows: NetworkKind;
  readonly network: {
    readonly actors: readonly {
      readonly name: string;
      readonly slug: string;
      readonly claims: number;
      readonly sent: number;
      readonly received: number;
    }[];
    readonly arrows: readonly {
      readonly from: string;
      readonly to: string;
      readonly count: number;
      readonly unreviewed: boolean;
    }[];
  };
  readonly places: Readonly<Record<string, NetworkPlace>>;
}

/** A figure as it is drawn: what stands where, without colours and measures. */
export type Picture = GridPicture | BarsPicture | LanesPicture | StrokesPicture | NetworkPicture;
