/**
 * Keeps the last few of what is worked out from words and numbers alone, by what they are: a drawing that a page writes
 * again as it is walked, and that a server writes for whoever asks for the same page.
 */
export function keeper<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const found = kept.get(key) ?? make();
    // the one used last stands last
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
