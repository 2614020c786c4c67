import { database } from "../client";

/** One question to the database and how long it took, in milliseconds. */
export interface Asked {
  readonly text: string;
  readonly parameters: readonly unknown[];
  readonly took: number;
}

let heard: Asked[] = [];

/** From now on every question to the database is written down with its time. */
export function watchQuestions(): void {
  const client = database().$client;
  const ask = client.unsafe;
  client.unsafe = ((text: string, parameters: never[] = [], options) => {
    const started = performance.now();
    const answer = ask.call(client, text, parameters, options);
    queueMicrotask(() => {
      const note = () => heard.push({ text, parameters, took: performance.now() - started });
      answer.then(note, () => undefined);
    });
    return answer;
  }) as typeof ask;
}

/** What was asked since the last time. */
export function questions(): readonly Asked[] {
  const since = heard;
  heard = [];
  return since;
}

/** Tables of which every row is read although only some are asked for: no index answers the question. */
export async function withoutIndex({ text, parameters }: Asked): Promise<string[]> {
  const plan = await database().$client.begin(async (tx) => {
    await tx.unsafe("set local enable_seqscan = off");
    return tx.unsafe(`explain ${text}`, [...parameters] as never[]);
  });
  const tables = plan.flatMap((row) => /Seq Scan on (\w+)/.exec(String(row["QUERY PLAN"]))?.[1] ?? []);
  return [...new Set(tables)];
}
