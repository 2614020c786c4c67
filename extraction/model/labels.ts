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

/** The labels of the second chain, which reads the surroundings of one cue. */
export const TWO = { outside: 0, source: 1, content: 3 } as const;
export const TWO_LABELS = 5;

/** May `to` follow `from`? A piece goes on only after it began. Pass -1 for the start of the text. */
export const follows = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || from === to || from === to - 1;

/** What the text does between two tokens; transitions are learned for each. */
export const EDGES = 8;
