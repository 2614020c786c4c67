import type { ReadText } from "#domain/extraction";
import { isGiven } from "./name-forms";
import { bare, isTitle, type Run } from "./runs";

/** What a text calls a company whose name alone does not tell that it is one. */
const COMPANY =
  /^(?:company|firm|bank|carmaker|automaker|airline|retailer|startup|start-up|manufacturer|insurer|brewer|miner|drugmaker|chipmaker|fintech)$/;

/** Short forms that the text itself gives in brackets behind a name, "National Electoral Commission (NEC)", by that form. */
function shortForms(read: ReadText, runs: readonly Run[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { last, text, kind } of runs) {
    const [open, short, close] = read.tokens.slice(last, last + 3);
    if (
      kind === "body" &&
      open?.text === "(" &&
      close?.text === ")" &&
      /^\p{Lu}{2,8}$/u.test(short?.text ?? "")
    )
      forms.set(short?.text ?? "", text);
  }
  return forms;
}

const DEFINITE = /^(?:the|its)$/i;
/** How far behind a name "the company" may still be it, in tokens. */
const NEAR = 30;

/** What stands before a company's name, though "the group" may be others. */
const KIND =
  /^(?:group|giant|maker|developer|lender|operator|builder|producer|conglomerate|subsidiary|chain|carrier|utility)$/;

/** "fintech Brivex", "Brivex, the carmaker,", "Brivex had objected. The company said yes.": is the name told to be a company? */
function toldAsCompany(read: ReadText, { first, last }: Run, others: ReadonlySet<number>): boolean {
  const before = bare(read.tokens[first - 1]);
  if (COMPANY.test(before) || KIND.test(before)) return true;
  for (let at = last; at < last + NEAR && at < read.tokens.length && !others.has(at); at++)
    if (COMPANY.test(bare(read.tokens[at])) && DEFINITE.test(read.tokens[at - 1]?.text ?? "")) return true;
  return false;
}

/** The single name, seen more than once and told to be a company, that is nobody's surname, given name or titled name. */
function companyNames(read: ReadText, runs: readonly Run[]): ReadonlySet<string> {
  const plain = (text: string): string => text.replace(/['’]s$/, "");
  const starts = new Set(runs.map(({ first }) => first));
  const isOnesName = ({ kind, text, first }: Run): boolean =>
    (kind === "person" && text.includes(" ")) || isTitle(read.tokens[first - 1]);
  const surnames = new Set(runs.filter(isOnesName).flatMap(({ text }) => plain(text).split(" ")));
  const told = new Map<string, { count: number; sure: boolean }>();
  for (const run of runs) {
    const name = plain(run.text);
    if (run.kind !== "person" || name.includes(" ") || surnames.has(name) || isGiven(name)) continue;
    const { count, sure } = told.get(name) ?? { count: 0, sure: false };
    told.set(name, { count: count + 1, sure: sure || toldAsCompany(read, run, starts) });
  }
  const [most] = [...told]
    .filter(([, { count, sure }]) => count > 1 && sure)
    .sort((a, b) => b[1].count - a[1].count);
  return new Set(most ? [most[0]] : []);
}

/** The runs by the names the text itself explains: short forms by their long ones, its company as a body. */
export function asTheTextNames(read: ReadText, runs: readonly Run[]): Run[] {
  const forms = shortForms(read, runs);
  const companies = companyNames(read, runs);
  return runs.map((run): Run => {
    const whole = forms.get(run.text);
    if (whole) return { ...run, text: whole, kind: "body" };
    return companies.has(run.text.replace(/['’]s$/, "")) ? { ...run, kind: "body" } : run;
  });
}
