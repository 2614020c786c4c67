/**
 * The labels of the first chain, which reads the whole article: cue, source and content, each told apart by
 * its side of the cue, and contents that go on in another sentence. Odd labels begin a piece, even ones go on.
 */
export const ONE = {
  outside: 0,
  cue: 1,
  sourceLeft: 3,
  sourceRight: 5,
  contentLeft: 7,
  contentRight: 9,
  contentOn: 11,
} as const;
export const ONE_LABELS = 13;

/**
 * The labels of the second chain, which reads the surroundings of one cue. A piece of more than one token has a label
 * of its own for its last, so that what ends a content can be learned; the labels of a piece are begin, go on, end.
 */
export const TWO = { outside: 0, source: 1, content: 4 } as const;
export const TWO_LABELS = 7;

/** May `to` follow `from`? Pass -1 for the start of the text. */
type Follows = (from: number, to: number) => boolean;

/** A piece goes on only after it began. */
const beganFirst: Follows = (from, to) => to === 0 || to % 2 === 1 || from === to || from === to - 1;

/** Likewise, and a piece that went on has an end. */
const endedLast: Follows = (from, to) => {
  const begins = to === 0 || to % 3 === 1;
  if (from <= 0 || from % 3 === 0) return begins;
  const goesOn = to === from - (from % 3) + 2 || to === from - (from % 3) + 3;
  return from % 3 === 1 ? begins || goesOn : goesOn;
};

/** The law of the chain that has so many labels. */
export const followsIn = (labels: number): Follows => (labels === TWO_LABELS ? endedLast : beganFirst);

/** What the text does between two tokens; transitions are learned for each. */
export const EDGES = 8;
