import { type Question, yes } from "./type-by-words";

/** What a noun at the head of the content says was uttered: "repeated the attacks", "tweeted her appreciation". */
const HEADS = (
  [
    [
      "allege",
      "attacks?|criticisms?|accusations?|complaints?|insults?|outrage|anger|opposition|objections?|disdain|contempt|frustrations?|dismay",
    ],
    [
      "support",
      "support|praise|appreciation|gratitude|admiration|optimism|encouragement|condolences|endorsements?|thanks",
    ],
    ["warn", "concerns?|worr(?:y|ies)|fears?|threats?|warnings?"],
    ["confirm", "apolog(?:y|ies)|regrets?|remorse"],
    ["offer", "pledges?|promises?|willingness|readiness"],
  ] as const
).map(
  ([type, nouns]) =>
    [
      type,
      new RegExp(
        `^(?:(?:a|an|the|his|her|its|their|some|general|\\w+[a-z]less|strong|new|words of|renewed|cautious) ){0,3}(?:${nouns})\\b`,
      ),
    ] as const,
);

/** Claims that only name the kind of speech: the noun at their head is the type. */
export const uttered: Question = ({ mode }, { words, turns }) => {
  if (mode === "direct" || turns.has("deny")) return null;
  const head = HEADS.find(([, nouns]) => nouns.test(words));
  return head ? yes(head[0], 0.5, "utters what its noun names") : null;
};

/** Votes and the like: who votes for something backs it, who votes it down declines it. */
export const voting: Question = (_, { cueWords, words }) => {
  const all = `${cueWords} ${words.slice(0, 20)}`;
  if (
    /\bvot\w+ (?:\S+ )?(?:down|against)\b|\b(?:not|n't) voting for\b|\bblock(?:s|ed|ing)?$|\bresist(?:s|ed|ing)?$/.test(
      cueWords,
    )
  )
    return yes("refuse", 0.55, "votes against");
  if (/\bvot\w+ (?:\S+ )?(?:for|in favou?r)\b/.test(cueWords)) return yes("support", 0.55, "votes for");
  if (
    /\btakes? issue|\btook issue|\b(?:offensive|campaign\w*|(?:lash|hit|fir|fight|speak)\w*(?: \w+)?) (?:hard )?(?:against|out at|back at)\b|\b(?:hit(?:s|ting)?|fired|punch\w*) back\b|\bdressed down\b|\bcritical of\b/.test(
      cueWords,
    )
  )
    return yes("allege", 0.6, "takes issue or goes against");
  return /\b(?:votes?|voted|resolution|moved?) to (?:condemn|denounce|censure)/.test(all)
    ? yes("allege", 0.6, "votes to condemn")
    : null;
};

/** Pride and boasts: of oneself they justify, of others they back. */
export const boasting: Question = (_, { cueWords, about, words }) => {
  if (!/\b(?:tout|boast|brag|proud|pride|stood by)/.test(cueWords)) return null;
  return about === "other" && !/^(?:his|her|their|its|my|our) /.test(words)
    ? yes("support", 0.5, "takes pride in others")
    : yes("justify", 0.5, "takes pride in its own record");
};

/** A question put to somebody is no act of its own unless its words make it one. */
export const wondering: Question = (_, { cueLemmas, words }) =>
  cueLemmas.some((lemma) => /^(?:ask|wonder|inquire|question)$/.test(lemma)) &&
  /^(?:if|whether|how|what|why|when|who|where|which)\b/.test(words)
    ? yes("state", 0.5, "asks a question")
    : null;

/** Vows against others threaten, and not being able to commit declines. */
export const vowing: Question = (_, { cue, cueWords, words }) => {
  if (!cue.has("offer")) return null;
  if (/\byet\b|\bunwilling|\bnot\b|n't\b/.test(cueWords)) return yes("refuse", 0.55, "has not agreed");
  return /^to (?:sue|retaliate|punish|prosecute|jail|fire|destroy|defeat|crush|bomb|boycott|shut down|veto|kill)\b/.test(
    words,
  )
    ? yes("warn", 0.5, "vows harm")
    : null;
};

/** "like" and "prefer" with an infinitive tell of a taste. */
export const liking: Question = (_, { cueLemmas, infinitive }) =>
  infinitive && cueLemmas.some((lemma) => /^(?:like|love|prefer|hate)$/.test(lemma))
    ? yes("state", 0.5, "a taste")
    : null;

/** "wants Trump banned", "seeks a new inquiry": wanting something of somebody asks for it. */
export const wanting: Question = (_, { cueLemmas, infinitive, words }) => {
  if (infinitive) return null;
  if (cueLemmas.includes("seek")) return yes("demand", 0.5, "seeks it of others");
  return cueLemmas.includes("want") && /^(?:\S+ ){1,4}(?:to be |\w+ed\b)/.test(words)
    ? yes("demand", 0.5, "wants it done")
    : null;
};

/** Names that are given to somebody: kind ones praise, others are held against them. */
export const naming: Question = ({ mode }, { cueLemmas, cueWords, count, about }) => {
  if (/\b(?:harsh|scathing|withering|ire|scornful|blistering|mocking|jok(?:e|es|ed|ing))\b/.test(cueWords))
    return yes("allege", 0.5, "speaks harshly");
  if (!cueLemmas.some((lemma) => /^(?:call|brand|label|dub|portray|paint|cast|depict|liken)$/.test(lemma)))
    return null;
  if (count.praise + count.well > count.discredit + count.ill || (count.praise > 0 && count.discredit === 0))
    return yes("support", 0.45, "gives a kind name");
  return (mode !== "indirect" && about !== "own") || count.discredit + count.ill > 0
    ? yes("allege", 0.45, "gives an unkind name")
    : null;
};
