import type { Attribution, ReadText } from "#domain/extraction";
import type { Span } from "#domain/span";
import { columnsOf } from "./model/columns";
import { sceneOf } from "./model/features-two";
import type { AttributionModel } from "./model/read-model";
import { cueCandidates, readFirst } from "./model/stage-one";
import { type CueReading, type Piece, readCue } from "./model/stage-two";
import { surroundingsOf } from "./model/surroundings";

/**
 * The attributions of a text that has been read: who is said to have said what. A first chain labels the whole
 * article, a second one finds source and content around each cue the first thought likely.
 */
export function attributions(read: ReadText, model: AttributionModel): Attribution[] {
  const { settings, habits } = model;
  const columns = columnsOf(read, habits);
  const surroundings = surroundingsOf(columns);
  const reading = readFirst(columns, surroundings, model.one);
  const scene = sceneOf(columns, surroundings, reading);
  return cueCandidates(reading, settings.cue)
    .map((candidate) => readCue(scene, candidate, model.two, settings.lean))
    .filter((found) => found.content.length > 0 && found.real >= settings.keep)
    .map((found) => inText(read, found));
}

function inText(read: ReadText, { cue, source, content, real }: CueReading): Attribution {
  const spans = (pieces: readonly Piece[]): Span[] =>
    pieces.map(([start, end]) => [read.tokens[start]?.start ?? 0, read.tokens[end - 1]?.end ?? 0]);
  return {
    source: spans(source),
    cue: spans([[cue.start, cue.end]]),
    content: spans(content),
    confidence: real,
  };
}
