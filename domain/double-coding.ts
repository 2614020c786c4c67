import { type AgreementInterval, alphaWithInterval, nominalAlpha } from "./agreement";
import { CLAIM_TYPES, type ClaimType } from "./claim";
import { type Stretch, unitizingAlpha, unitsOf } from "./unitizing";

/** What one coder marked in one text: a claim with its words, its type and the own codings that it answers. */
export interface Coding {
  readonly id: string;
  readonly coderId: string;
  /** where the content stands, in UTF-16 units of the text */
  readonly spans: readonly Stretch[];
  readonly type: ClaimType;
  /** ids of codings by the same coder in the same text */
  readonly answers: readonly string[];
}

/** A text that several people coded without seeing each other. */
export interface CodedText {
  readonly id: string;
  /** in UTF-16 units */
  readonly length: number;
  /** those who finished it */
  readonly coders: readonly string[];
  readonly codings: readonly Coding[];
}

/** Codings of different coders that mean the same words; at most one a coder. */
export type CodingGroup = readonly Coding[];

/** From this share of common characters on, two codings mean the same claim: the threshold of the claim scorer. */
export const SAME_CLAIM = 0.5;

/** How many of the characters under either are under both, from 0 to 1. */
export function commonShare(a: readonly Stretch[], b: readonly Stretch[]): number {
  const [one, other] = [unitsOf(a), unitsOf(b)];
  const size = (units: readonly Stretch[]) => units.reduce((sum, unit) => sum + unit.end - unit.start, 0);
  let common = 0;
  for (const x of one)
    for (const y of other) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return common / (size(one) + size(other) - common);
}

/**
 * Groups the codings of a text: best overlap first, one coding a coder in a group. A group of one is a claim that
 * only one coder saw.
 */
export function codingGroups({ codings }: CodedText): CodingGroup[] {
  const groups = new Map<string, Coding[]>(codings.map((coding) => [coding.id, [coding]]));
  const pairs = codings
    .flatMap((a, i) => codings.slice(i + 1).map((b) => ({ a, b })))
    .filter(({ a, b }) => a.coderId !== b.coderId)
    .map((pair) => ({ ...pair, share: commonShare(pair.a.spans, pair.b.spans) }))
    .filter(({ share }) => share >= SAME_CLAIM)
    .sort((x, y) => y.share - x.share);
  for (const { a, b } of pairs) {
    const [one, other] = [groups.get(a.id), groups.get(b.id)];
    if (!one || !other || one === other) continue;
    if (one.some((x) => other.some((y) => y.coderId === x.coderId))) continue;
    one.push(...other);
    for (const member of other) groups.set(member.id, one);
  }
  const startOf = (group: CodingGroup) =>
    Math.min(...group.flatMap((one) => one.spans.map((span) => span.start)));
  return [...new Set(groups.values())].sort((x, y) => startOf(x) - startOf(y));
}

/** Do the coders agree on a claim, differ in its type, or did somebody not see it? */
export function standingOf(
  marks: readonly { readonly type: ClaimType }[],
  coders: number,
): "agree" | "differ" | "missing" {
  if (marks.length < coders) return "missing";
  return new Set(marks.map((mark) => mark.type)).size === 1 ? "agree" : "differ";
}

/** How two coders, or all of them, stand to each other. */
export interface AgreementFigures {
  /** alpha on type, over the claims that at least two marked, with its 95 % interval */
  readonly type: AgreementInterval;
  /** αU on which words are claims; null where nobody marked any */
  readonly spans: number | null;
  /** answers that both drew, as a share of those drawn by either (F1); null where nobody drew any */
  readonly links: number | null;
  /** claims that all marked, and claims that any marked */
  readonly shared: number;
  readonly marked: number;
}

export interface PairAgreement extends AgreementFigures {
  readonly coders: readonly [string, string];
}

/** Agreement on one type against all others. */
export interface TypeAgreement {
  readonly type: ClaimType;
  /** nominal alpha of "this type" against "another type"; null where nobody used it */
  readonly alpha: number | null;
  /** αU of the words marked with this type */
  readonly spans: number | null;
  /** how often it was given */
  readonly given: number;
}

export interface SampleAgreement {
  readonly all: AgreementFigures;
  readonly pairs: readonly PairAgreement[];
  readonly types: readonly TypeAgreement[];
}

const coded = (texts: readonly CodedText[]) => texts.filter((text) => text.coders.length > 1);

/** The agreement in a sample: of all its coders, of each pair, and by type. Only texts finished by two or more count. */
export function sampleAgreement(texts: readonly CodedText[]): SampleAgreement {
  const twice = coded(texts);
  const coders = [...new Set(twice.flatMap((text) => text.coders))].sort();
  const pairs = coders.flatMap((a, i) =>
    coders
      .slice(i + 1)
      .map((b) => ({ coders: [a, b] as const, ...figuresOf(coded(twice.map(onlyOf([a, b])))) })),
  );
  return { all: figuresOf(twice), pairs, types: CLAIM_TYPES.map((type) => typeAgreement(twice, type)) };
}

const onlyOf =
  (people: readonly string[]) =>
  (text: CodedText): CodedText => ({
    ...text,
    coders: text.coders.filter((coder) => people.includes(coder)),
    codings: text.codings.filter((coding) => people.includes(coding.coderId)),
  });

function figuresOf(texts: readonly CodedText[]): AgreementFigures {
  const groups = texts.flatMap((text) =>
    codingGroups(text).map((group) => ({ group, of: text.coders.length })),
  );
  return {
    type: alphaWithInterval(groups.map(({ group }) => group.map((coding) => coding.type))),
    spans: spanAlpha(texts, () => true),
    links: linkF1(texts),
    shared: groups.filter(({ group, of }) => group.length === of).length,
    marked: groups.length,
  };
}

function typeAgreement(texts: readonly CodedText[], type: ClaimType): TypeAgreement {
  const codings = texts.flatMap((text) => text.codings);
  const given = codings.filter((coding) => coding.type === type).length;
  const units = texts
    .flatMap(codingGroups)
    .map((group) => group.map((coding) => String(coding.type === type)));
  return {
    type,
    alpha: given === 0 ? null : nominalAlpha(units).alpha,
    spans: spanAlpha(texts, (coding) => coding.type === type),
    given,
  };
}

/** αU over texts put end to end, each coder's marks as units. A coder who did not code a text is left out of it. */
function spanAlpha(texts: readonly CodedText[], counts: (coding: Coding) => boolean): number | null {
  return unitizingAlpha(
    texts.map((text) => ({
      length: text.length,
      coders: text.coders.map((coder) =>
        unitsOf(
          text.codings.filter((one) => one.coderId === coder && counts(one)).flatMap((one) => one.spans),
        ),
      ),
    })),
  );
}

/** F1 of answers, over all pairs of coders: an answer is the same where both its ends are in the same groups. */
function linkF1(texts: readonly CodedText[]): number | null {
  let [common, drawn] = [0, 0];
  for (const text of texts) {
    const groupOf = new Map<string, number>();
    codingGroups(text).forEach((group, index) => {
      for (const coding of group) groupOf.set(coding.id, index);
    });
    const linksOf = (coder: string) =>
      new Set(
        text.codings
          .filter((coding) => coding.coderId === coder)
          .flatMap((coding) =>
            coding.answers.map((answered) => `${groupOf.get(coding.id)}>${groupOf.get(answered)}`),
          ),
      );
    const links = text.coders.map(linksOf);
    links.forEach((one, i) => {
      for (const other of links.slice(i + 1)) {
        drawn += one.size + other.size;
        for (const link of one) if (other.has(link)) common += 1;
      }
    });
  }
  return drawn === 0 ? null : (2 * common) / drawn;
}
