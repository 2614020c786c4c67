import type { Attribution, ReadText } from "#domain/extraction";
import type { Span } from "#domain/span";
import { insideContents, SELF } from "./4-attributions/inside-contents";
import { furtherActs } from "./4-attributions/nominal-acts";
import { type Found, readChains, withSilentActs } from "./4-attributions/read-chains";
import { sharedSubjects } from "./4-attributions/same-subject";
import { signedQuotations } from "./4-attributions/signed-quotations";
import { toldInside } from "./4-attributions/told-inside";
import { transcriptTurns } from "./4-attributions/transcripts";
import { columnsOf } from "./model/columns";
import type { AttributionModel } from "./model/read-model";
import type { CueReading, Piece } from "./model/stage-two";
import { surroundingsOf } from "./model/surroundings";
import { trustOf } from "./model/trust";

/** Reports inside reports must be surer than others: the chains were not trained on any. */
const SURE_INSIDE = 0.6;

/** A known act of speech need only be this much as sure: the chains learned from the politics of one country. */
const KNOWN_ACT = 0.7;
/** Up to here a lexicon's acts are saying and rejecting, which every article is full of. */
const PLAIN_ACTS = 2;

function foundIn(read: ReadText, model: AttributionModel, keep: number): Found {
  const columns = columnsOf(read, model.habits);
  return withSilentActs(read, readChains(read, columns, surroundingsOf(columns), model, keep), model);
}

/** How sure the chains themselves are of a reading; reports inside reports are weighed by this, for no gold knows any. */
const chainsOf = ({ cue, path }: CueReading): number => cue.probability * path ** 0.2;

function inText(read: ReadText, { cue, source, content }: CueReading, confidence: number): Attribution {
  const spans = (pieces: readonly Piece[]): Span[] =>
    pieces.map(([start, end]) => [read.tokens[start]?.start ?? 0, read.tokens[end - 1]?.end ?? 0]);
  return {
    source: spans(source),
    cue: spans([[cue.start, cue.end]]),
    content: spans(content),
    confidence,
  };
}

/** Reports that stand inside the contents of others, by somebody else than whom they quote. */
function nestedIn(read: ReadText, { scene, readings }: Found, model: AttributionModel): Attribution[] {
  const inside = insideContents(read, scene.c, readings);
  if (inside.tokens.length === 0) return [];
  const names = ([start]: Piece): boolean => !SELF.has(inside.tokens[start]?.lemma ?? "");
  const paragraph = (i: number): number => inside.sentences[inside.tokens[i]?.sentence ?? 0]?.paragraph ?? -1;
  return foundIn(inside, model, SURE_INSIDE)
    .readings.filter(({ cue, source, content }) => {
      const home = paragraph(cue.start);
      const pieces = [...source, ...content];
      return (
        source.length > 0 &&
        source.every(names) &&
        pieces.every(([i, end]) => paragraph(i) === home && paragraph(end - 1) === home)
      );
    })
    .map((reading) => inText(inside, reading, chainsOf(reading)));
}

/** The readings that are right more often than the model's settings ask for, each with its probability of being right. */
function trusted({ scene, readings }: Found, { trust, settings }: AttributionModel): [CueReading, number][] {
  return readings
    .map((reading): [CueReading, number] => [reading, trustOf(trust, scene, reading)])
    .filter(
      ([{ cue }, probability]) =>
        probability >= (cue.act > PLAIN_ACTS ? KNOWN_ACT * settings.trust : settings.trust),
    );
}

function withTurns(read: ReadText, found: readonly Attribution[]): Attribution[] {
  const spoken = [...found, ...transcriptTurns(read, found)];
  const signed = [...spoken, ...signedQuotations(read, spoken)];
  return [...signed, ...furtherActs(read, signed)];
}

/** The attributions that stand in no other's content: the layer PolNeAR annotates. */
export function outerAttributions(read: ReadText, model: AttributionModel): Attribution[] {
  const readings = trusted(foundIn(read, model, model.settings.keep), model);
  return withTurns(
    read,
    readings.map(([reading, probability]) => inText(read, reading, probability)),
  );
}

/** Does an attribution's content hold all of another? */
const holds = ({ content }: Attribution, inner: Attribution): boolean =>
  [...inner.source, ...inner.cue, ...inner.content].every((span) =>
    content.some(([start, end]) => start <= span[0] && span[1] <= end),
  );

/** Of two attributions by one cue the surer. */
function onceEach(all: readonly Attribution[]): Attribution[] {
  const best = new Map<string, Attribution>();
  for (const attribution of all) {
    const key = String(attribution.cue[0]?.[0] ?? attribution.content[0]?.[0]);
    if ((best.get(key)?.confidence ?? -1) < attribution.confidence) best.set(key, attribution);
  }
  return [...best.values()];
}

/**
 * The attributions of a text that has been read: who is said to have said what, in the order of their cues. An
 * attribution inside another's content ("Palestinians reject the plan, he said") comes with it.
 */
export function attributions(read: ReadText, model: AttributionModel): Attribution[] {
  const found = foundIn(read, model, model.settings.keep);
  const at = ({ cue }: Attribution): number => cue[0]?.[0] ?? 0;
  const told = (attribution: Attribution): boolean => toldInside(read, attribution);
  const inner = found.inner.map((reading) => inText(read, reading, chainsOf(reading))).filter(told);
  const cues = new Set(inner.map(at));
  const nested = nestedIn(read, found, model).filter(
    (attribution) => !cues.has(at(attribution)) && told(attribution),
  );
  const readings = trusted(found, model).map(([reading, probability]) => ({
    attribution: inText(read, reading, probability),
    chains: inText(read, reading, chainsOf(reading)),
  }));
  const outer = withTurns(
    read,
    readings.map(({ attribution }) => attribution),
  );
  const apart = outer.filter(
    (attribution) =>
      !outer.some((other) => holds(other, attribution)) ||
      told(readings.find((reading) => reading.attribution === attribution)?.chains ?? attribution),
  );
  return sharedSubjects(read.text, onceEach([...apart, ...inner, ...nested])).sort((a, b) => at(a) - at(b));
}
