import type { ReadText } from "#domain/extraction";
import { isGiven } from "./name-forms";
import { bare, type Run } from "./runs";

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

/** Single names, seen more than once, that are nobody's surname and no given name: those a text may call "the company". */
function companyNames(read: ReadText, runs: readonly Run[]): ReadonlySet<string> {
  const called = read.tokens.some(
    (token, at) =>
      COMPANY.test(bare(token)) &&
      /^(?:the|its|fintech|\p{Lu}?\p{Ll}+)$/iu.test(read.tokens[at - 1]?.text ?? ""),
  );
  if (!called) return new Set();
  const plain = (text: string): string => text.replace(/['’]s$/, "");
  const people = runs.filter(({ kind, text }) => kind === "person" && text.includes(" "));
  const surnames = new Set(people.flatMap(({ text }) => plain(text).split(" ")));
  const counts = new Map<string, number>();
  for (const { kind, text } of runs)
    if (kind === "person" && !text.includes(" ")) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1);
  const [most] = [...counts]
    .filter(([name, count]) => count > 1 && !surnames.has(name) && !isGiven(name))
    .sort((a, b) => b[1] - a[1]);
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
