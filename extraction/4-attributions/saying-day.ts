import type { Token } from "#domain/extraction";
import { DAY_WORDS } from "../lexicon/calendar";
import type { Piece } from "../model/stage-two";
import { isVerb } from "./main-verb";

const TODAY = /^(?:today|yesterday|tonight)$/i;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/i;

/** A source does not hold the day its owner spoke ("Albania on Friday denounced …"), unless a verb of its own does. */
export function withoutDay(tokens: readonly Token[], [start, end]: Piece): Piece {
  let last = end;
  if (tokens[last - 1]?.text === ",") last -= 1;
  if (PART_OF_DAY.test(tokens[last - 1]?.text ?? "")) last -= 1;
  if (!DAY_WORDS.has((tokens[last - 1]?.text ?? "").toLowerCase())) return [start, end];
  last -= 1;
  if (/^(?:late|early|last)$/i.test(tokens[last - 1]?.text ?? "")) last -= 1;
  if (tokens[last - 1]?.text === "on") last -= 1;
  else if (!TODAY.test(tokens[last]?.text ?? "")) return [start, end];
  const before = tokens.slice(start, last);
  return last <= start || before.some((token) => isVerb(token)) ? [start, end] : [start, last];
}
