import { CROWD_NOUNS, FOLLOWER_NOUNS, GROUP_NOUNS, UNNAMED_NOUNS } from "#extraction/lexicon/titles";

/** Small words inside the names of people. */
export const PARTICLES: ReadonlySet<string> = new Set([
  "de",
  "da",
  "di",
  "del",
  "della",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "ibn",
  "al",
  "el",
  "la",
  "le",
  "ben",
  "abu",
  "dos",
  "du",
  "ter",
]);

/** Capitalised at the head of a sentence and in headlines without being names. */
export const PLAIN: ReadonlySet<string> = new Set(
  "the a an this that these those his her its their our my your in on at by for from with without of to as and but or nor so yet if when while although though because since after before during until unless despite amid he she it they we i you who what which where why how there here not no yes neither nor either whether also then now today yesterday tomorrow meanwhile however instead still just even many some most several few both all each every other another such asked according speaking citing earlier later last next first second third one two three new more less only once again about over under between against among like thus hence perhaps maybe indeed moreover furthermore nevertheless nonetheless additionally finally overall generally told said says will would can could should may might must do does did has have had is are was were be been being get got let make made take us them him me said adding noting calling given".split(
    " ",
  ),
);

/** Nouns for people nobody has named, which open a sentence with a capital: "Voters want", "Hundreds of". */
export const COMMON: ReadonlySet<string> = new Set([
  ...CROWD_NOUNS,
  ...FOLLOWER_NOUNS,
  ...GROUP_NOUNS,
  ...UNNAMED_NOUNS,
]);

/** "PUTIN" as "Putin". */
export const inTitleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
