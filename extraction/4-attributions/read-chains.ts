import type { ReadText } from "#domain/extraction";
import { DAY_WORDS } from "../lexicon/calendar";
import { type Columns, TAG } from "../model/columns";
import type { Settings } from "../model/read-model";
import { type Scene, sceneOf } from "../model/scene";
import { type CueCandidate, cueCandidates, readFirst, type Stage } from "../model/stage-one";
import { type CueReading, type Piece, readCue } from "../model/stage-two";
import type { Surroundings } from "../model/surroundings";
import { clearEdges } from "./clear-edges";
import { giveOneOwner } from "./one-owner";
import { turnPassives } from "./passives";
import { untangle } from "./untangle";
import { takeWholeQuotations } from "./whole-quotations";

/** The two chains and what was tuned for them. */
export interface Chains {
  readonly one: Stage;
  readonly two: Stage;
  readonly settings: Pick<Settings, "cue" | "lean">;
}

/** A word the lexicon knows for an act of speech need only be this much as likely a cue: the corpus is of one country. */
const KNOWN_ACT = 0.5;

function namesAct({ act }: Columns, { start, end }: CueCandidate): boolean {
  for (let i = start; i < end; i += 1) if ((act[i] as number) > 1) return true;
  return false;
}

/** What the chains found in a text. */
export interface Found {
  readonly scene: Scene;
  readonly readings: readonly CueReading[];
  /** readings inside the content of others */
  readonly inner: readonly CueReading[];
  /** cues the lexicon knows for acts of speech, to which the second chain gave no content */
  readonly silent: readonly CueCandidate[];
}

/**
 * A first chain labels the whole article, a second one finds source and content around each cue the first
 * thought likely; `keep` is how likely a cue must then be to have a content.
 */
export function readChains(
  read: ReadText,
  columns: Columns,
  surroundings: Surroundings,
  { one, two, settings }: Chains,
  keep: number,
): Found {
  const reading = readFirst(columns, surroundings, one);
  const scene = sceneOf(columns, surroundings, reading);
  const candidates = cueCandidates(reading, settings.cue * KNOWN_ACT, settings.cue / 2).filter(
    (candidate) => candidate.probability >= settings.cue || namesAct(columns, candidate),
  );
  const heard = candidates.map((candidate) => readCue(scene, candidate, two, settings.lean));
  const readings = heard.filter(({ content, real }) => content.length > 0 && real >= keep);
  const turned = clearEdges(read, turnPassives(read, readings));
  const whole = untangle(columns, takeWholeQuotations(scene, turned));
  const { kept, inner } = giveOneOwner(whole, columns.length);
  const silent = candidates.filter(
    (candidate, i) => heard[i]?.content.length === 0 && namesAct(columns, candidate),
  );
  return { scene, readings: kept, inner, silent };
}

/** Does any of the pieces share a token with what is taken? */
const meets = (pieces: readonly Piece[], taken: Uint8Array): boolean =>
  pieces.some(([start, end]) => taken.subarray(start, end).includes(1));

/** An active verb whose subject is known takes the rest of its sentence, up to what others have. */
function withRest({ tokens }: ReadText, c: Columns, reading: CueReading, taken: Uint8Array): CueReading {
  const { cue, source } = reading;
  const [subject] = source;
  if (cue.pos !== TAG.verb || cue.passive || !subject || subject[0] > cue.start) return reading;
  const day = (i: number): boolean => DAY_WORDS.has((tokens[i]?.text ?? "").toLowerCase());
  let start = cue.end;
  if (day(start)) start += 1;
  else if (tokens[start]?.text === "on" && day(start + 1)) start += 2;
  const last = (c.last[cue.start] as number) - 1;
  let end = start;
  while (end < last && taken[end] !== 1) end += 1;
  return end > start + 1 && c.pos[start] !== TAG.punct ? { ...reading, content: [[start, end]] } : reading;
}

/**
 * Reads the silent acts again, urging them to have a content; kept where they leave alone what others have. "The
 * parliament threatened on Monday to break relations" is nobody else's.
 */
export function withSilentActs(read: ReadText, found: Found, { two, settings }: Chains): Found {
  if (found.silent.length === 0) return found;
  const taken = new Uint8Array(found.scene.c.length);
  for (const { cue, content } of found.readings)
    for (const [start, end] of [...content, [cue.start, cue.end] as const]) taken.fill(1, start, end);
  const urged = found.silent
    .map((candidate) => readCue(found.scene, candidate, two, settings.lean, true))
    .map((reading) => (reading.content.length > 0 ? reading : withRest(read, found.scene.c, reading, taken)))
    .filter(({ content }) => content.length > 0);
  const further = clearEdges(read, turnPassives(read, urged)).filter(
    ({ cue, content }) => !meets([...content, [cue.start, cue.end]], taken),
  );
  const readings = [...found.readings, ...further].sort((a, b) => a.cue.start - b.cue.start);
  return { ...found, readings };
}
