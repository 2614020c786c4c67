/** Times in milliseconds, of which the lesser half and 95 in 100 are no longer than these. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** How long a piece of work takes, in milliseconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Median and p95 of times: each is one that was measured. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** How long a fixed piece of arithmetic takes now, in milliseconds: what it varies by, the machine varies by. */
export function paceOfMachine(): number {
  const started = performance.now();
  let sum = 0;
  for (let step = 0; step < 3_000_000; step++) sum = (sum + step * step) % 1_000_003;
  return performance.now() - started + 0 * sum;
}

/** Both as columns of a table. */
export const inColumns = ({ median, p95 }: Timing): string =>
  [median, p95].map((time) => time.toFixed(0).padStart(6)).join(" ");
