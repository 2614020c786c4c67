import type { Span } from "#domain/span";

/** An article with its attributions, as people marked them. Offsets are UTF-16 units of the text. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly id: string;
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}
