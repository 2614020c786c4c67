import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const bare = winkNLP(model, ["pos"]);

/** Tokenises and tags a text with nothing but wink-nlp, a paragraph at a time; gives the number of tokens. */
export function readBare(text: string): number {
  return text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== "")
    .reduce((sum, paragraph) => sum + bare.readDoc(paragraph).tokens().length(), 0);
}

/** Seconds of processor time that `work` takes, kernel included. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The least of several measurements: what else the machine does can only add to one. */
export function leastSeconds(times: number, work: () => void): number {
  return Math.min(...Array.from({ length: times }, () => cpuSeconds(work)));
}

/** One figure beside what was promised. */
export interface Check {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export const holds = ({ figure, atLeast, atMost }: Check): boolean =>
  (atLeast === undefined || figure >= atLeast) && (atMost === undefined || figure <= atMost);

export function checkLine(check: Check): string {
  const promise = check.atLeast === undefined ? `at most ${check.atMost}` : `at least ${check.atLeast}`;
  return `${holds(check) ? "holds" : "FAILS"}  ${check.name}: ${round(check.figure)} ${check.unit} (${promise})`;
}

const round = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure.toFixed(2));
