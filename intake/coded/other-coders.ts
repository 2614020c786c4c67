import type { LeftOut } from "#domain/coded";
import type { Coding, Mark } from "./coded-document";

/**
 * What others than the one whose coding counts marked in a text, beside it: the same words under the same labels, under
 * others, or words that the first left alone; and what of the first's they left alone.
 */
export function besideFirst(first: Coding, others: readonly Coding[]): LeftOut[] {
  const name = first.coder ?? "the first coder";
  const counted = (what: string, why: string, count: number): LeftOut[] =>
    count > 0 ? [{ what, why, count }] : [];
  return others.flatMap(({ coder, marks }) => {
    const told = coder ? `marks by ${coder}` : "marks by another coder";
    const met = marks.map((mark) => first.marks.find((one) => sameWords(one, mark)) ?? null);
    const agreeing = marks.filter((mark, at) => met[at] && labelsOf(mark) === labelsOf(met[at])).length;
    const elsewhere = met.filter((one) => one === null).length;
    const alone = first.marks.length - new Set(met.filter((one) => one !== null)).size;
    return [
      ...counted(told, `${name} says the same of the same words`, agreeing),
      ...counted(
        told,
        `${name}, whose coding counts, labels the same words otherwise`,
        marks.length - agreeing - elsewhere,
      ),
      ...counted(told, `${name}, whose coding counts, does not mark these words`, elsewhere),
      ...counted(
        `marks by ${name}, whose coding counts`,
        `${coder ?? "another coder"} does not mark these words`,
        alone,
      ),
    ];
  });
}

const sameWords = (a: Mark, b: Mark): boolean => JSON.stringify(a.spans) === JSON.stringify(b.spans);
const labelsOf = ({ labels }: Mark): string => [...new Set(labels)].sort().join("\n");
