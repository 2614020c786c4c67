import { type Columns, TAG, WORD } from "./columns";
import { hashOf } from "./hashing";

/** From this bucket on a word counts as a likely cue. */
const LIKELY = 4;

/** What lies around each token: the nearest likely cues and verbs, its noun phrase, its clause, its quotation. -1 is "none". */
export interface Surroundings {
  /** running counts, so that what lies between two tokens costs one subtraction; one longer than the text */
  readonly commas: Int32Array;
  readonly thats: Int32Array;
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
  /** brackets, dashes, colons and semicolons */
  readonly breaks: Int32Array;
  readonly leftCue: Int32Array;
  readonly rightCue: Int32Array;
  readonly bestCue: Int32Array;
  readonly leftVerb: Int32Array;
  readonly rightVerb: Int32Array;
  /** the last noun of the token's noun phrase, where that phrase begins, and where it ends */
  readonly head: Int32Array;
  readonly phrase: Int32Array;
  readonly phraseEnd: Int32Array;
  /** the head of the noun phrase before the token, past auxiliaries and adverbs: a verb's likely subject */
  readonly subject: Int32Array;
  /** the first word after the token that is no adverb: what a verb takes */
  readonly taken: Int32Array;
  /** how often the article has the token's word beside a usual cue: who speaks in it */
  readonly voice: Int32Array;
  /** the stretch between commas */
  readonly clause: Int32Array;
  readonly clauseEnd: Int32Array;
  /** the cue of a clause that closes the sentence: "…, the minister said." */
  readonly tailCue: Int32Array;
  readonly tail: Int32Array;
  /** the marks of the quotation the token stands in */
  readonly opened: Int32Array;
  readonly closed: Int32Array;
  /** per sentence: bit 0 begins quoted, 1 ends quoted, 2 wholly quoted, 3 has a likely cue, 4 begins its paragraph, 5 ends it */
  readonly habit: Int32Array;
}

const BREAKS: ReadonlySet<number> = new Set(["(", ")", "-", "--", "—", ":", ";"].map(hashOf));

const isVerb = (c: Columns, i: number): boolean => c.pos[i] === TAG.verb || c.pos[i] === TAG.aux;
const isBreak = (c: Columns, i: number): boolean =>
  c.word[i] === WORD.comma ||
  c.word[i] === WORD.semicolon ||
  c.word[i] === WORD.colon ||
  c.word[i] === WORD.dash;

function isNominal(c: Columns, i: number): boolean {
  const p = c.pos[i];
  return (
    p === TAG.noun || p === TAG.propn || p === TAG.pron || p === TAG.det || p === TAG.adj || p === TAG.num
  );
}

const running = (n: number, counts: (i: number) => boolean): Int32Array => {
  const sums = new Int32Array(n + 1);
  for (let i = 0; i < n; i += 1) sums[i + 1] = (sums[i] as number) + (counts(i) ? 1 : 0);
  return sums;
};

/** The nearest token for which `holds`, on the left of each token in its sentence, and on the right. */
function nearest(c: Columns, holds: (i: number) => boolean): [left: Int32Array, right: Int32Array] {
  const left = new Int32Array(c.length).fill(-1);
  const right = new Int32Array(c.length).fill(-1);
  for (let i = 1; i < c.length; i += 1)
    if (c.sentence[i] === c.sentence[i - 1]) left[i] = holds(i - 1) ? i - 1 : (left[i - 1] as number);
  for (let i = c.length - 2; i >= 0; i -= 1)
    if (c.sentence[i] === c.sentence[i + 1]) right[i] = holds(i + 1) ? i + 1 : (right[i + 1] as number);
  return [left, right];
}

/** Maximal runs of tokens for which `joins`, as their beginnings and ends; tokens outside have -1. */
function runs(c: Columns, joins: (i: number) => boolean): [start: Int32Array, end: Int32Array] {
  const start = new Int32Array(c.length).fill(-1);
  const end = new Int32Array(c.length).fill(-1);
  for (let i = 0; i < c.length; i += 1) {
    if (!joins(i)) continue;
    const goesOn = i > 0 && c.sentence[i] === c.sentence[i - 1] && (start[i - 1] as number) >= 0;
    start[i] = goesOn ? (start[i - 1] as number) : i;
  }
  for (let i = c.length - 1; i >= 0; i -= 1) {
    if ((start[i] as number) < 0) continue;
    const goesOn = i + 1 < c.length && start[i + 1] === start[i];
    end[i] = goesOn ? (end[i + 1] as number) : i + 1;
  }
  return [start, end];
}

function heads(c: Columns, phraseEnd: Int32Array): Int32Array {
  const head = new Int32Array(c.length).fill(-1);
  for (let i = c.length - 1; i >= 0; i -= 1) {
    if ((phraseEnd[i] as number) < 0) continue;
    const later = phraseEnd[i + 1] === phraseEnd[i] ? (head[i + 1] as number) : -1;
    const names = c.pos[i] === TAG.noun || c.pos[i] === TAG.propn || c.pos[i] === TAG.pron;
    head[i] = later >= 0 ? later : names ? i : -1;
  }
  return head;
}

/** The likely subject of a verb at each token, and what it takes. */
function subjects(c: Columns, head: Int32Array): [subject: Int32Array, taken: Int32Array] {
  const subject = new Int32Array(c.length).fill(-1);
  const taken = new Int32Array(c.length).fill(-1);
  const skips = (i: number): boolean => c.pos[i] === TAG.aux || c.pos[i] === TAG.adv || c.pos[i] === TAG.part;
  for (let i = 1; i < c.length; i += 1) {
    if (c.sentence[i] !== c.sentence[i - 1]) continue;
    subject[i] = skips(i - 1) ? (subject[i - 1] as number) : (head[i - 1] as number);
  }
  for (let i = c.length - 2; i >= 0; i -= 1) {
    if (c.sentence[i] !== c.sentence[i + 1]) continue;
    taken[i] = c.pos[i + 1] === TAG.adv ? (taken[i + 1] as number) : i + 1;
  }
  return [subject, taken];
}

const USUAL = 6;

/** Counts, for the word of each token, how often it heads a noun phrase beside a usual cue; at most 4. */
function voices(c: Columns, head: Int32Array, subject: Int32Array): Int32Array {
  const counts = new Map<number, number>();
  for (let i = 0; i < c.length; i += 1) {
    if ((c.cue[i] as number) < USUAL || c.quote[i]) continue;
    const [before, after] = [subject[i] as number, i + 1 < c.length ? (head[i + 1] as number) : -1];
    for (const beside of [before, after]) {
      if (beside < 0 || c.pos[beside] === TAG.pron) continue;
      const lemma = c.lemma[beside] as number;
      counts.set(lemma, Math.min(4, (counts.get(lemma) ?? 0) + 1));
    }
  }
  return c.lemma.map((lemma) => counts.get(lemma) ?? 0);
}

function habitOf(c: Columns, first: number, last: number, marks: Int32Array): number {
  const stop = last - 1 > first && c.pos[last - 1] === TAG.punct && !c.quote[last - 1] ? last - 2 : last - 1;
  let [all, cue] = [true, false];
  for (let i = first; i < last; i += 1) {
    if (!c.quote[i] && i <= stop) all = false;
    if ((c.cue[i] as number) >= LIKELY + 2 && !c.quote[i]) cue = true;
  }
  const begins = first === 0 || c.paragraph[first - 1] !== c.paragraph[first];
  const ends = last >= c.length || c.paragraph[last] !== c.paragraph[first];
  return (
    (c.quote[first] ? 1 : 0) |
    (c.quote[stop] ? 2 : 0) |
    (all ? 4 : 0) |
    (cue ? 8 : 0) |
    (begins ? 16 : 0) |
    (ends ? 32 : 0) |
    ((marks[last] as number) > (marks[first] as number) ? 64 : 0)
  );
}

/** Fills what is the same for a whole sentence: its habit, its strongest cue, its tail clause. */
function bySentence(c: Columns, marks: Int32Array) {
  const sentences = c.length > 0 ? (c.sentence[c.length - 1] as number) + 1 : 0;
  const habit = new Int32Array(sentences);
  const bestCue = new Int32Array(sentences).fill(-1);
  const tail = new Int32Array(sentences).fill(-1);
  const tailCue = new Int32Array(sentences).fill(-1);
  for (let first = 0; first < c.length; first = c.last[first] as number) {
    const [s, last] = [c.sentence[first] as number, c.last[first] as number];
    habit[s] = habitOf(c, first, last, marks);
    let best = LIKELY - 1;
    for (let i = first; i < last; i += 1) {
      if ((c.cue[i] as number) > best && c.quote[i] === 0) {
        best = c.cue[i] as number;
        bestCue[s] = i;
      }
    }
    let cue = -1;
    for (let i = last - 2; i > first && i > last - 25; i -= 1) {
      if ((c.cue[i] as number) >= LIKELY + 2 && c.quote[i] === 0) cue = i;
      if (c.word[i] !== WORD.comma && c.quote[i] !== 3) continue;
      if (cue >= 0) {
        tail[s] = i;
        tailCue[s] = cue;
      }
      if (cue >= 0 || c.quote[i] === 3) break;
    }
  }
  return { habit, bestCue, tail, tailCue };
}

/** The marks that open and close the quotation of each token, within its paragraph. */
function quotationMarks(c: Columns): [opened: Int32Array, closed: Int32Array] {
  const opened = new Int32Array(c.length).fill(-1);
  const closed = new Int32Array(c.length).fill(-1);
  for (let i = 0; i < c.length; i += 1) {
    if (c.quote[i] === 2) opened[i] = i;
    else if (c.quote[i] && i > 0 && c.quote[i - 1] !== 3 && c.paragraph[i] === c.paragraph[i - 1])
      opened[i] = opened[i - 1] as number;
  }
  for (let i = c.length - 1; i >= 0; i -= 1) {
    if (c.quote[i] === 3) closed[i] = i;
    else if (c.quote[i] && i + 1 < c.length && c.quote[i + 1] !== 2 && c.paragraph[i] === c.paragraph[i + 1])
      closed[i] = closed[i + 1] as number;
  }
  return [opened, closed];
}

export function surroundingsOf(c: Columns): Surroundings {
  const n = c.length;
  const commas = running(n, (i) => c.word[i] === WORD.comma);
  const thats = running(n, (i) => c.word[i] === WORD.that);
  const verbs = running(n, (i) => isVerb(c, i));
  const marks = running(n, (i) => (c.quote[i] as number) >= 2);
  const breaks = running(n, (i) => BREAKS.has(c.word[i] as number));
  const [leftCue, rightCue] = nearest(c, (i) => (c.cue[i] as number) >= LIKELY);
  const [leftVerb, rightVerb] = nearest(c, (i) => isVerb(c, i));
  const [phrase, phraseEnd] = runs(c, (i) => isNominal(c, i));
  const [clause, clauseEnd] = runs(c, (i) => !isBreak(c, i));
  const [opened, closed] = quotationMarks(c);
  const head = heads(c, phraseEnd);
  const [subject, taken] = subjects(c, head);
  return {
    commas,
    thats,
    verbs,
    marks,
    breaks,
    leftCue,
    rightCue,
    leftVerb,
    rightVerb,
    phrase,
    phraseEnd,
    clause,
    clauseEnd,
    opened,
    closed,
    head,
    subject,
    taken,
    voice: voices(c, head, subject),
    ...bySentence(c, marks),
  };
}
