const waiting: (() => void)[] = [];
let going = 0;

/** Does the work when fewer than `most` others of this process are at it: first come, first served. */
export async function inTurn<T>(most: number, work: () => Promise<T>): Promise<T> {
  // whoever ends hands their turn on: it is counted only where nobody did
  if (going >= most) await new Promise<void>((go) => waiting.push(go));
  else going += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else going -= 1;
  }
}
