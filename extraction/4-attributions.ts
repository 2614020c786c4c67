import type { Attribution, ReadText } from "#domain/extraction";
import type { Span } from "#domain/span";
import { insideContents, SELF } from "./4-attributions/inside-contents";
import { giveOneOwner } from "./4-attributions/one-owner";
import { turnPassives } from "./4-attributions/passives";
import { signedQuotations } from "./4-attributions/signed-quotations";
import { toldInside } from "./4-attributions/told-inside";
import { transcriptTurns } from "./4-attributions/transcripts";
import { untangle } from "./4-attributions/untangle";
import { takeWholeQuotations } from "./4-attributions/whole-quotations";
import { type Columns, columnsOf } from "./model/columns";
import type { AttributionModel } from "./model/read-model";
import { sceneOf } from "./model/scene";
import { cueCandidates, readFirst } from "./model/stage-one";
import { type CueReading, type Piece, readCue } from "./model/stage-two";
import { surroundingsOf } from "./model/surroundings";

/** Reports inside reports must be surer than others: the chains were not trained on any. */
const SURE_INSIDE = 0.6;

interface Found {
  readonly columns: Columns;
  readonly readings: readonly CueReading[];
  /** readings inside the content of others */
  readonly inner: readonly CueReading[];
}

/**
 * A first chain labels the whole article, a second one finds source and content around each cue the first
 * thought likely.
 */
function readingsOf(read: ReadText, model: AttributionModel, keep: number): Found {
  const columns = columnsOf(read, model.habits);
  const surroundings = surroundingsOf(columns);
  const reading = readFirst(columns, surroundings, model.one);
  const scene = sceneOf(columns, surroundings, reading);
  const readings = cueCandidates(reading, model.settings.cue)
    .map((candidate) => readCue(scene, candidate, model.two, model.settings.lean))
    .filter(({ content, real }) => content.length > 0 && real >= keep);
  const turned = turnPassives(read, readings);
  const whole = untangle(columns, takeWholeQuotations(scene, turned));
  const { kept, inner } = giveOneOwner(whole, columns.length);
  return { columns, readings: kept, inner };
}

/** The first chain's trust in the cue and the second's in its path; the exponent brings it near the share of right ones. */
const confidenceOf = (cue: number, path: number): number => cue * path ** 0.2;

function inText(read: ReadText, { cue, source, content, path }: CueReading): Attribution {
  const spans = (pieces: readonly Piece[]): Span[] =>
    pieces.map(([start, end]) => [read.tokens[start]?.start ?? 0, read.tokens[end - 1]?.end ?? 0]);
  return {
    source: spans(source),
    cue: spans([[cue.start, cue.end]]),
    content: spans(content),
    confidence: confidenceOf(cue.probability, path),
  };
}

/** Reports that stand inside the contents of others, by somebody else than whom they quote. */
function nestedIn(read: ReadText, { columns, readings }: Found, model: AttributionModel): Attribution[] {
  const inside = insideContents(read, columns, readings);
  if (inside.tokens.length === 0) return [];
  const names = ([start]: Piece): boolean => !SELF.has(inside.tokens[start]?.lemma ?? "");
  const paragraph = (i: number): number => inside.sentences[inside.tokens[i]?.sentence ?? 0]?.paragraph ?? -1;
  return readingsOf(inside, model, SURE_INSIDE)
    .readings.filter(({ cue, source, content }) => {
      const home = paragraph(cue.start);
      const pieces = [...source, ...content];
      return (
        source.length > 0 &&
        source.every(names) &&
        pieces.every(([i, end]) => paragraph(i) === home && paragraph(end - 1) === home)
      );
    })
    .map((reading) => inText(inside, reading));
}

function outerOf(read: ReadText, { readings }: Found): Attribution[] {
  const found = readings.map((reading) => inText(read, reading));
  const spoken = [...found, ...transcriptTurns(read, found)];
  return [...spoken, ...signedQuotations(read, spoken)];
}

/** The attributions that stand in no other's content: the layer PolNeAR annotates. */
export function outerAttributions(read: ReadText, model: AttributionModel): Attribution[] {
  return outerOf(read, readingsOf(read, model, model.settings.keep));
}

/** Does an attribution's content hold all of another? */
const holds = ({ content }: Attribution, inner: Attribution): boolean =>
  [...inner.source, ...inner.cue, ...inner.content].every((span) =>
    content.some(([start, end]) => start <= span[0] && span[1] <= end),
  );

/**
 * The attributions of a text that has been read: who is said to have said what, in the order of their cues. An
 * attribution inside another's content ("Palestinians reject the plan, he said") comes with it.
 */
export function attributions(read: ReadText, model: AttributionModel): Attribution[] {
  const found = readingsOf(read, model, model.settings.keep);
  const at = ({ cue }: Attribution): number => cue[0]?.[0] ?? 0;
  const told = (attribution: Attribution): boolean => toldInside(read, attribution);
  const inner = found.inner.map((reading) => inText(read, reading)).filter(told);
  const cues = new Set(inner.map(at));
  const nested = nestedIn(read, found, model).filter(
    (attribution) => !cues.has(at(attribution)) && told(attribution),
  );
  const outer = outerOf(read, found);
  const apart = outer.filter(
    (attribution) => !outer.some((other) => holds(other, attribution)) || told(attribution),
  );
  return [...apart, ...inner, ...nested].sort((a, b) => at(a) - at(b));
}
