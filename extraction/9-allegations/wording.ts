/** "concern to its allies about", "accusations of": a noun of speech in front of the charge itself. */
const SPEECH =
  /^(?:(?:its|his|her|their|deep|serious|grave)\s+)?(?:concerns?|fears?|criticism|accusations?|allegations?|claims?|charges?|complaints?|worr(?:y|ies))\s+(?:\S+\s+){0,3}?(?:about|over|of|that|at)\s+/i;
/** "its allies about China's support": those who were told of the charge in front of it. */
const TOLD = /^(?:its|his|her|their|the)\s+(?:\p{L}+\s+){1,3}?(?:about|over)\s+(?=\p{Lu})/u;
/** When it was said, at the end of a wording: "on Friday", "last week", "during the debate on Monday". */
const WHEN =
  /,?\s+(?:(?:on|late|early|last|this|next)\s+)+(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|week|month|year|night|weekend|spring|summer|autumn|fall|winter)(?:\s+(?:morning|afternoon|evening|night))?$/;
/** Where it was said: "during a tense meeting", "in an interview with a newspaper". */
const WHERE =
  /,?\s+(?:during|in|at)\s+(?:a|an|the|his|her|its|their)\s+(?:\p{L}+\s+){0,4}?(?:meeting|interview|debate|speech|statement|hearing|conference|session|rally|briefing|address)$/u;
const LONGEST = 200;

/** Longer than this it is cut: at a clause's end if there is one past the middle, else at a word's. */
function short(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1);
  const clause = Math.max(...[", ", "; ", " – ", " — "].map((mark) => cut.lastIndexOf(mark)));
  return cut.slice(0, clause > LONGEST / 3 ? clause : cut.lastIndexOf(" "));
}

/** The first sentence, where it is long enough to be one: a stop before a capital ends it, unless an initial stands before. */
function firstSentence(text: string): string {
  const end = /(?<=\p{Ll}{2}[\p{L}’']*)[.?!,…]+\s+(?=(?:\p{Lu}\p{Ll}|I\b|A\b)[^.]*\s\p{Ll})/gu;
  for (const { index, 0: mark } of text.matchAll(end)) {
    if (text.slice(0, index).split(" ").length < 5) continue;
    if (mark.startsWith(",") && !/^(?:No|Not|But|And|We|It|They|The)\b/.test(text.slice(index + mark.length)))
      continue;
    return text.slice(0, index);
  }
  return text;
}

/**
 * The words of a charge without marks of quotation, nouns of speech in front and times and places of speaking behind; one
 * sentence, spaces in order, no stop at the end.
 */
export function plainWording(text: string): string {
  const words = text
    .replace(/["“”«»]/g, "")
    .replace(/(^|\s)['‘](?=[\p{L}\d])|(?<=[\p{L}.,…])['’](?=\s|$)/gu, "$1")
    .replace(/\s*…\s*/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^that\s+/i, "")
    .replace(SPEECH, "")
    .replace(TOLD, "");
  const bare = (one: string): string => one.replace(/[\s.,;:…–—]+$/, "");
  let sentence = bare(firstSentence(words));
  for (let before = ""; before !== sentence; ) {
    before = sentence;
    sentence = bare(sentence.replace(WHEN, "").replace(WHERE, ""));
  }
  return bare(short(sentence));
}

/** Names that want "the" in a sentence. */
const ARTICLED =
  /^(?:United |West$|European |Netherlands$|Philippines$|Soviet |UN |World |International )|(?: Party| Republic| Emirates| campaign| Committee| Council| Association| Union| Times| Post)$/;
const inSentence = (name: string): string => (ARTICLED.test(name) ? `the ${name}` : name);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names as the subject of a sentence: "The United States and China". */
export function subjectOf(names: readonly string[]): string {
  const all = names.map(inSentence);
  return capital(all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`);
}
