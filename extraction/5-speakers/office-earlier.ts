import { GONE, type Names, type Office, readOffice } from "./offices";
import { bare } from "./runs";

/** A person named at tokens `[first, last)`, with what is known of them. */
interface Naming {
  readonly first: number;
  readonly last: number;
  readonly person: { readonly office: Office | null; readonly words: ReadonlySet<string> };
}

const GOVERNS = /^(?:president|premier|chancellor|minister)$/;

/** Where the office of a head of government ends that begins with a nation's name at `first`; -1 where none does. */
function officeEnd({ read, hitAt, runAt }: Names, first: number): number {
  const hit = hitAt.get(first);
  if (hit?.actor.kind !== "country") return -1;
  let at = hit.last;
  if (/^['’]s?$/.test(read.tokens[at]?.text ?? "")) at += 1;
  if (bare(read.tokens[at]) === "prime") at += 1;
  const word = bare(read.tokens[at]);
  if (!GOVERNS.test(word) || (word === "minister" && bare(read.tokens[at - 1]) !== "prime")) return -1;
  const next = read.tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  return runAt.has(next) || GONE.has(bare(read.tokens[first - 1])) ? -1 : at + 1;
}

/** Does the name, with nothing said of it, govern a verb or stand behind one: "Quist said", "said Quist"? */
const speaks = ({ read }: Names, { first, last }: Naming): boolean =>
  !/^(?:NOUN|PROPN|ADJ)$/.test(read.tokens[first - 1]?.pos ?? "") &&
  (/^(?:VERB|AUX)$/.test(read.tokens[last]?.pos ?? "") ||
    (read.tokens[first - 1]?.pos === "VERB" && /^[,.]$/.test(read.tokens[last]?.text ?? "")));

/**
 * "The Norwegian premier refused. “Never,” Anna Quist said.": the office of a head of government told without a name in the
 * sentence before the person is first named, where nobody else is named in between and nobody else holds it. Null elsewhere.
 */
export function officeEarlier(names: Names, namings: readonly Naming[], naming: Naming): Office | null {
  const { tokens, sentences } = names.read;
  const { person } = naming;
  if (names.home !== null || naming.last - naming.first < 2 || !speaks(names, naming)) return null;
  if (namings.find((one) => one.person === person) !== naming) return null;
  const sentence = tokens[naming.first]?.sentence ?? 0;
  const floor = sentences[Math.max(0, sentence - 1)]?.first ?? 0;
  for (let at = naming.first - 1; at >= floor; at -= 1) {
    if (namings.some((one) => one.first === at && one.person !== person)) return null;
    const end = officeEnd(names, at);
    if (end < 0) continue;
    const office = readOffice(names, at, end);
    const held = (other: Naming["person"]): boolean =>
      other !== person &&
      other.office?.actor?.name === office?.actor?.name &&
      other.words.has(bare(tokens[end - 1]));
    return office?.actor?.kind === "country" && !namings.some((one) => held(one.person)) ? office : null;
  }
  return null;
}
