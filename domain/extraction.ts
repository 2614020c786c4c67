import type { ActorKind } from "./actor";
import type { ClaimMode, ClaimType, Sourcing } from "./claim";
import type { ModelUse } from "./model-use";
import type { Span } from "./span";

/** A document as it arrived: a scraped page, a pasted text. */
export interface SourceDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  /** ISO date, or null where it is not known */
  readonly published?: string | null;
  /** ISO date or time at which the page was fetched */
  readonly retrieved?: string | null;
}

/** One run of cleaned text that stands unchanged in the original: `clean.slice(at, at + length) === original.slice(from, from + length)`. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** What cleaning took away, in offsets of the original, and why in a word or two ("menu", "fund-raising"). */
export interface Removal {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** An article cut out of its document, before anything was read in it. */
export interface CleanArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO date of publication */
  readonly published: string | null;
  /** where it stands in the document, from its first kept character to its last */
  readonly start: number;
  readonly end: number;
  /** paragraphs joined by a blank line; every character but those joins comes from the original */
  readonly text: string;
  readonly map: readonly Segment[];
  readonly removed: readonly Removal[];
}

/** Universal part-of-speech tags as wink-nlp gives them. */
export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SPACE"
  | "SYM"
  | "VERB"
  | "X";

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pos: Pos;
  readonly lemma: string;
  /** index into `ReadText.sentences` */
  readonly sentence: number;
  /** does it stand inside quotation marks (the marks included)? */
  readonly quoted: boolean;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** tokens `[first, last)` */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** An article's text read into paragraphs, sentences and tokens. All offsets are into `text`. */
export interface ReadText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** what stands between quotation marks, marks included; a quotation left open runs to its paragraph's end */
  readonly quotations: readonly Span[];
}

/** Somebody is reported to have said something: the attribution layer of PARC 3 and PolNeAR. */
export interface Attribution {
  /** who is said to say it; empty where the text names nobody */
  readonly source: readonly Span[];
  /** the words that signal it: "said", "accused", "according to" */
  readonly cue: readonly Span[];
  /** what is attributed, by PolNeAR's habit: with a leading "that" and the quotation marks */
  readonly content: readonly Span[];
  /** 0–1, calibrated where the model can */
  readonly confidence: number;
}

export interface NamedActor {
  readonly name: string;
  readonly kind: ActorKind;
}

/** A person who speaks, with the office and the body they speak for as this article tells it. */
export interface Speaker {
  readonly name: string;
  readonly office: string | null;
}

/** Words of the article that name somebody: by name, by people or adjective, by pronoun or by description. */
export interface ActorMention {
  readonly span: Span;
  readonly form: "name" | "people" | "pronoun" | "description";
  /** full name, where it names a person */
  readonly person: string | null;
  /** the bodies it stands for; for a person, those on whose behalf they speak */
  readonly actors: readonly NamedActor[];
  /** does it stand as a place ("in Beijing") or a thing rather than as somebody who acts? */
  readonly place: boolean;
}

/** Who speaks in an attribution, on whose behalf, and how openly. */
export interface Speaking {
  readonly speaker: Speaker | null;
  readonly actors: readonly NamedActor[];
  readonly sourcing: Sourcing;
  /** how the source was read, in words a person can read */
  readonly reason: string;
}

/** The day of an utterance, and how it was read. */
export interface Saying {
  /** ISO date, or null where the text does not tell */
  readonly day: string | null;
  readonly reason: string;
}

/** Why a field has its value: the cue, rule or feature that decided, in words a person can read. */
export type Reasons = Readonly<Record<string, string>>;

export interface ResponseLink {
  /** id of the charge it answers */
  readonly to: string;
  readonly basis: "explicit" | "implied";
  readonly confidence: number;
}

/** One attributed speech act, as the pipeline hands it over. Offsets are into the cleaned article. */
export interface ExtractedClaim {
  /** unique in its document */
  readonly id: string;
  readonly type: ClaimType;
  readonly mode: ClaimMode;
  readonly sourcing: Sourcing;
  readonly speaker: Speaker | null;
  /** on whose behalf */
  readonly actors: readonly NamedActor[];
  /** whom the act is about */
  readonly targets: readonly NamedActor[];
  /** the content by the guidelines: without a leading "that", without the marks of a wholly direct quotation */
  readonly spans: readonly Span[];
  /** the content by PolNeAR's habit */
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** a report inside another claim's content */
  readonly nested: boolean;
  readonly respondsTo: readonly ResponseLink[];
  /** ISO date of the utterance */
  readonly said: string | null;
  /** for charges: the key of the allegation, shared by all charges of a run that say the same; else null */
  readonly allegation: string | null;
  readonly confidence: number;
  readonly reasons: Reasons;
}

export interface ExtractedArticle extends CleanArticle {
  /** ISO moment of print, of one of several articles or updates on a page */
  readonly publishedAt?: string | null;
  readonly claims: readonly ExtractedClaim[];
  /** where a language model was asked: what that took */
  readonly modelUse?: ModelUse | undefined;
}

/** A canonical proposition that several charges share. */
export interface ExtractedAllegation {
  readonly key: string;
  readonly proposition: string;
}

/** What one run of the pipeline says about one document. */
export interface Extraction {
  readonly id: string;
  readonly articles: readonly ExtractedArticle[];
}
