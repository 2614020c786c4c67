import type { Attribution } from "#domain/extraction";
import type { Span } from "#domain/span";

/** Words of a text that make an attribution, as a person points at them. */
export interface Pointed {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
}

/** Attributions made by pointing at words of the text, each found after the one before; for tests of the later stages. */
export function attributed(text: string, pointed: readonly Pointed[]): Attribution[] {
  let from = 0;
  const find = (words: string | undefined): Span[] => {
    if (!words) return [];
    const near = text.indexOf(words, from);
    const at = near < 0 ? text.indexOf(words) : near;
    if (at < 0) throw new Error(`The text does not say "${words}".`);
    return [[at, at + words.length]];
  };
  return pointed.map(({ source, cue, content }) => {
    const attribution = { source: find(source), cue: find(cue), content: find(content), confidence: 1 };
    from = Math.min(attribution.cue[0]?.[0] ?? from, attribution.content[0]?.[0] ?? from);
    return attribution;
  });
}
