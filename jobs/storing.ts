let underWay = 0;
const waiting: (() => void)[] = [];

/**
 * Stores a document. The documents of a desk are stored one after the other, also those of other workers: an extraction
 * that began meanwhile in this process would leave it no time to go on, and let all of them wait.
 */
export async function whileStoring<T>(store: () => Promise<T>): Promise<T> {
  underWay += 1;
  try {
    return await store();
  } finally {
    underWay -= 1;
    if (underWay === 0) for (const go of waiting.splice(0)) go();
  }
}

/** Comes back when nothing is being stored in this process. */
export async function nothingStored(): Promise<void> {
  while (underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
}
