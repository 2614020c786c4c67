/** Postgres keeps no NUL in a text, and half of a surrogate pair is no character: blanks and U+FFFD stand for them. */
export const wellFormed = (text: string): string =>
  text.replaceAll("\0", " ").replace(/\p{Surrogate}/gu, "\uFFFD");
