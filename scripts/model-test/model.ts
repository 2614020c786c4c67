import { replayed, type Standing, thingsThatStand } from "#db/commands/history/replay";
import { coverage } from "#db/queries/coverage";
import { actBoard } from "#db/queries/history/act-board";
import { verifyHistory } from "#db/queries/history/verify-history";
import { standingFaults } from "#db/queries/merging/standing-faults";
import { overviewSums } from "#db/queries/overview-sums";
import { NO_FILTER } from "#domain/claim-filter";
import { Failure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { diceOf } from "../generate/random";
import { RANDOM_ACTS } from "./acts";

interface Run {
  readonly editors: readonly Principal[];
  readonly acts: number;
  readonly seed: number;
  readonly tell?: (line: string) => void;
}

/** What became of a run: how many acts were done and refused, and the laws that were broken, none where all is well. */
export interface ModelVerdict {
  readonly done: number;
  readonly refused: number;
  readonly broken: readonly string[];
}

const BETWEEN_CHECKS = 500;

/**
 * Lets several editors act at random and checks the laws between: replaying the history gives the rows, what is stored
 * of merges is what they say, no count is negative, every quotation stands in its article, the chain holds.
 */
export async function runModel({ editors, acts, seed, tell }: Run): Promise<ModelVerdict> {
  const dice = diceOf(seed);
  const names = Object.keys(RANDOM_ACTS);
  const first = dice.one(editors);
  const beginning = { seq: (await actBoard(first)).seq, things: await thingsThatStand(first) };
  let [done, refused] = [0, 0];
  for (let n = 1; n <= acts; n++) {
    const [who, name] = [dice.one(editors), dice.one(names)];
    try {
      await RANDOM_ACTS[name]?.(who, await actBoard(who), dice);
      done += 1;
    } catch (failure) {
      if (!(failure instanceof Failure))
        return { done, refused, broken: [`act ${n} (${name}): ${told(failure)}`] };
      refused += 1;
    }
    if (n % BETWEEN_CHECKS !== 0 && n !== acts) continue;
    const broken = await brokenLaws(first, beginning);
    tell?.(`${n} acts, ${done} done, ${refused} refused, ${broken.length} laws broken`);
    if (broken.length > 0) return { done, refused, broken };
  }
  return { done, refused, broken: [] };
}

const told = (failure: unknown): string => {
  const { message, cause } = failure as {
    readonly message?: string;
    readonly cause?: { readonly message?: string };
  };
  return [message?.slice(0, 300), cause?.message].filter(Boolean).join(": ");
};

async function brokenLaws(who: Principal, beginning: { seq: number; things: Standing }): Promise<string[]> {
  const [rows, history] = [await thingsThatStand(who), await replayed(who, beginning)];
  const keys = new Set([...rows.keys(), ...history.keys()]);
  const differ = [...keys].filter((key) => rows.get(key) !== history.get(key));
  const faults = await standingFaults(who);
  const { unverbatim } = await actBoard(who);
  const counts = { ...(await coverage(who, NO_FILTER)), ...(await overviewSums(who)) };
  const negative = Object.entries(counts).filter(([, value]) => typeof value === "number" && value < 0);
  const chains = (await verifyHistory()).filter((one) => one.workspaceId === who.workspaceId && !one.whole);
  return [
    ...differ.slice(0, 5).map((key) => `the history says something else of ${key}`),
    ...faults.slice(0, 5).map((fault) => `merges say something else of ${fault}`),
    ...(unverbatim > 0 ? [`${unverbatim} quotations are not in their articles`] : []),
    ...negative.map(([name, value]) => `${name} is ${value}`),
    ...chains.map((one) => `the chain is broken: ${one.fault}`),
  ];
}
