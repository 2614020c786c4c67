import type { PageBlock } from "./blocks";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const SENTENCE_END = /[.!?…。！？]["'”’)]?(?=\s|$)/gu;
const LAST_MARK = /[.!?…:;。！？"”»’)]['"”’)]?$/u;
const INNER = new Set("p li ul ol dl dt dd blockquote pre table tbody tr td th h2 h3 h4 h5 h6".split(" "));

export const isHeading = ({ tag }: PageBlock): boolean => /^h[1-6]$/u.test(tag);

/** How much a text says: its characters, those of Chinese, Japanese and Korean two and a half times. */
export const weightOf = (text: string): number => text.length + 1.5 * (text.match(CJK)?.length ?? 0);

/** Share of a block's characters that are links. */
export const linkShare = ({ text, linked }: PageBlock): number =>
  text.length === 0 ? 0 : linked / text.length;

/** Is it running text rather than a label, a heading or a list of links? */
export function isProse(block: PageBlock): boolean {
  if (isHeading(block)) return false;
  const weight = weightOf(block.text);
  const links = linkShare(block);
  if (weight >= 150 && (block.text.match(SENTENCE_END)?.length ?? 0) >= 2) return links < 0.7;
  return (weight >= 80 && links < 0.5) || (weight >= 40 && links < 0.3 && LAST_MARK.test(block.text));
}

/** The element that a block shares with its neighbours, whatever lists, tables and quotations part them. */
export function homeOf({ path, tags }: PageBlock): number {
  let i = path.length - 1;
  while (i > 0 && INNER.has(tags[i] ?? "")) i--;
  return path[i] ?? -1;
}
