/**
 * Agreement of coders on where units begin and end and what they are: Krippendorff's alpha for unitizing, αU
 * (K. Krippendorff, "On the Reliability of Unitizing Contiguous Data", Sociological Methodology 25, 1995; "Content
 * Analysis", 2nd edition, 2004, pages 251–256). Lengths are in UTF-16 units of the text.
 */

/** A stretch of the text from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface UnitizedText {
  /** length of the text that the coders cut */
  readonly length: number;
  /** for each coder, the spans of one category, in order, not overlapping; an empty list where the coder found none */
  readonly coders: readonly (readonly Stretch[])[];
}

/** Observed and expected disagreement of one category. */
export interface UnitDisagreement {
  readonly observed: number;
  readonly expected: number;
}

interface Section extends Stretch {
  readonly unit: boolean;
}

/** The text as a coder cut it: units and the gaps between them. */
function sectionsOf(spans: readonly Stretch[], length: number): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) sections.push({ start: at, end: start, unit: false });
    sections.push({ start, end, unit: true });
    at = end;
  }
  if (at < length) sections.push({ start: at, end: length, unit: false });
  return sections;
}

/** δ²: how far two sections that meet are apart, by the squares of the lengths that do not overlap. */
export function sectionDistance(a: Section, b: Section): number {
  if (a.unit && b.unit && a.start < b.end && b.start < a.end)
    return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  if (a.unit && !b.unit && b.start <= a.start && a.end <= b.end) return (a.end - a.start) ** 2;
  if (!a.unit && b.unit && a.start <= b.start && b.end <= a.end) return (b.end - b.start) ** 2;
  return 0;
}

/** The distances of two cuttings of the same text, summed. */
function cuttingDistance(a: readonly Section[], b: readonly Section[]): number {
  let sum = 0;
  let [i, j] = [0, 0];
  for (let [one, other] = [a[0], b[0]]; one && other; [one, other] = [a[i], b[j]]) {
    sum += sectionDistance(one, other);
    if (one.end <= other.end) i += 1;
    if (other.end <= one.end) j += 1;
  }
  return sum;
}

/** The disagreement of one category, observed between all pairs of coders and expected by chance. */
export function unitDisagreement({ length, coders }: UnitizedText): UnitDisagreement {
  const cuttings = coders.map((spans) => sectionsOf(spans, length));
  const size = coders.length;
  let distance = 0;
  cuttings.forEach((a, i) => {
    for (const b of cuttings.slice(i + 1)) distance += cuttingDistance(a, b);
  });
  const sections = cuttings.flat();
  const lengthOf = (section: Section) => section.end - section.start;
  const units = sections.filter((section) => section.unit).map(lengthOf);
  const gaps = sections.filter((section) => !section.unit).map(lengthOf);
  let chance = 0;
  let paired = 0;
  for (const l of units) {
    chance += ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    for (const gap of gaps) if (gap >= l) chance += l ** 2 * (gap - l + 1);
    paired += l * (l - 1);
  }
  return {
    observed: (2 * distance) / (size * (size - 1) * length ** 2),
    expected: ((2 / length) * chance) / (size * length * (size * length - 1) - paired),
  };
}

/** αU of one category or of several together; null where no coder found a unit or fewer than two coded. */
export function unitizingAlpha(categories: readonly UnitizedText[]): number | null {
  let [observed, expected] = [0, 0];
  for (const category of categories) {
    if (category.coders.length < 2 || category.length === 0) continue;
    const disagreement = unitDisagreement(category);
    observed += disagreement.observed;
    expected += disagreement.expected;
  }
  return expected === 0 ? null : 1 - observed / expected;
}

/** Spans in order with those that overlap or touch made one: a coder's marks as units that do not overlap. */
export function unitsOf(spans: readonly Stretch[]): Stretch[] {
  const units: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = units.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else units.push({ start, end });
  }
  return units;
}
