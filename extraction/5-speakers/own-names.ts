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

/** Things that are named in capitals as bodies are, and never speak or act. */
const THINGS =
  /^(?:line|border|corridor|route|zone|area|region|strip|act|law|bill|code|amendment|agreement|treaty|accord|pact|protocol|convention|product|income|index|rate|ratio|tax|deficit|virus|disease|syndrome|vehicle|vehicles|aircraft|missile|missiles|weapon|weapons|device|devices|machine|machines|fence|pipeline|reactor|register|list|card|number|test|examination|exam|degree|roadmap|deal)$/i;

/** The short forms in brackets whose long form before them names a thing, with it: "the Line of Actual Control (LAC)". */
function thingsIn({ tokens }: ReadText, runs: readonly Run[]): ReadonlySet<string> {
  const things = new Set<string>();
  tokens.forEach(({ text }, open) => {
    const short = tokens[open + 1]?.text ?? "";
    if (text !== "(" || tokens[open + 2]?.text !== ")" || !/^\p{Lu}[\p{L}]{1,6}$/u.test(short)) return;
    let first = open;
    for (const letter of [...short.toUpperCase()].reverse()) {
      first -= 1;
      while (/^(?:of|the|and|for|on|in)$/.test(tokens[first]?.text ?? "")) first -= 1;
      if (tokens[first]?.text.charAt(0).toUpperCase() !== letter) return;
    }
    const words = tokens.slice(first, open);
    const link = words.findIndex((word) => /^(?:of|for|on|in)$/.test(word.text));
    if (!THINGS.test(words[(link < 0 ? words.length : link) - 1]?.text ?? "")) return;
    things.add(short);
    for (const run of runs) if (run.first >= first && run.last === open) things.add(run.text);
  });
  return things;
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
  const things = thingsIn(read, runs);
  return runs
    .filter(({ text }) => !things.has(text))
    .map((run): Run => {
      const whole = forms.get(run.text);
      if (whole) return { ...run, text: whole, kind: "body" };
      return companies.has(run.text.replace(/['’]s$/, "")) ? { ...run, kind: "body" } : run;
    });
}
