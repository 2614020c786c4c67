import { detectAll } from "tinyld";

const SAMPLE = 4000;
const LEAST = 20;

/** The language of a text as ISO 639-1, from its first 4,000 characters; null where there is too little to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST) return null;
  return detectAll(sample)[0]?.lang ?? null;
}
