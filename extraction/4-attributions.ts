import type { Attribution, ReadText, Token } from "#domain/extraction";
import type { Span } from "#domain/span";
import { REPORTING_VERBS } from "./lexicon/cues";
import type { AttributionModel } from "./model/read-model";

/**
 * The attributions of a text that has been read: who is said to have said what. `model` holds the trained weights.
 */
export function attributions(read: ReadText, _model: AttributionModel): Attribution[] {
  return read.sentences.flatMap((sentence) => {
    const tokens = read.tokens.slice(sentence.first, sentence.last);
    const at = tokens.findIndex(
      (token) => token.pos === "VERB" && !token.quoted && REPORTING_VERBS.has(token.lemma),
    );
    const cue = tokens[at];
    if (!cue) return [];
    const quoteFirst = tokens[0]?.quoted === true;
    const before = nounsBefore(tokens, at);
    const source = before.length > 0 && !before[0]?.quoted ? before : nounsAfter(tokens, at);
    const content = quoteFirst ? tokens.slice(0, quoteEnd(tokens)) : tokens.slice(at + 1, -1);
    const span = spanOver(content);
    return span ? [{ source: spans(source), cue: spans([cue]), content: [span], confidence: 0.5 }] : [];
  });
}

const isNominal = (token: Token): boolean =>
  /^(?:PROPN|NOUN|PRON|DET|ADJ|NUM)$/.test(token.pos) && !token.quoted;
const quoteEnd = (tokens: readonly Token[]): number => {
  const end = tokens.findIndex((token) => !token.quoted);
  return end < 0 ? tokens.length : end;
};

function nounsBefore(tokens: readonly Token[], at: number): Token[] {
  let last = at - 1;
  while (last >= 0 && !isNominal(tokens[last] as Token) && !tokens[last]?.quoted) last -= 1;
  let first = last;
  while (first > 0 && isNominal(tokens[first - 1] as Token)) first -= 1;
  return tokens.slice(Math.max(first, 0), last + 1);
}

function nounsAfter(tokens: readonly Token[], at: number): Token[] {
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((token) => !isNominal(token));
  return rest.slice(0, end < 0 ? rest.length : end);
}

function spanOver(tokens: readonly Token[]): Span | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [first.start, last.end] : null;
}

function spans(tokens: readonly Token[]): Span[] {
  const span = spanOver(tokens);
  return span ? [span] : [];
}
