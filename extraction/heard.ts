import { readText } from "./3-sentences";
import { castOf, speakersOf } from "./5-speakers";
import { attributed, type Pointed } from "./attributed";

/** Who speaks in each of the pointed attributions: the speaker's name or null, then the actors; for tests. */
export function heard(text: string, ...pointed: Pointed[]): (readonly [string | null, ...string[]])[] {
  const read = readText(text);
  const attributions = attributed(text, pointed);
  return speakersOf(read, attributions, castOf(read, attributions)).map(
    ({ speaker, actors }) => [speaker?.name ?? null, ...actors.map(({ name }) => name)] as const,
  );
}
