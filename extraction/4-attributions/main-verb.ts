import type { Token } from "#domain/extraction";
import type { Piece } from "../model/stage-two";

export const isVerb = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";

/** What links a further clause to the one before, so that its verb is not the sentence's own. */
const LINK =
  /^(?:,|;|:|—|–|-|and|or|but|nor|that|which|who|whom|whose|what|how|why|where|when|while|if|whether|because|as|than|after|before|since|until|unless|though|although|i|he|she|they|we|it|you|["“”'‘’(])$/i;

/** Where the verb of the whole sentence begins in a clause that hangs on a noun; `end` where it does not. */
export function mainVerb(tokens: readonly Token[], [start, end]: Piece): number {
  let i = start;
  while (i < end && !isVerb(tokens[i])) i += 1;
  while (i < end && (isVerb(tokens[i]) || /^(?:ADV|PART)$/.test(tokens[i]?.pos ?? ""))) {
    if (tokens[i]?.pos === "AUX" && i > start && tokens[i - 1]?.pos === "VERB") return i;
    i += 1;
  }
  for (; i < end; i += 1) {
    if (LINK.test(tokens[i]?.text ?? "")) return end;
    if (tokens[i]?.pos === "AUX" && !/^(?:be|been|being|having)$/i.test(tokens[i]?.text ?? "")) return i;
  }
  return end;
}
