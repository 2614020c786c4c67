/** Somebody who can be named in a comment. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The people a text names with an @, each once: "@Ida Lund" and "@ida lund" alike; of two names that fit, the longer. */
export function mentionsIn(text: string, people: readonly Named[]): string[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  for (const { index } of text.matchAll(/@/g)) {
    const rest = text.slice(index + 1).toLowerCase();
    const named = longestFirst.find(
      ({ name }) => rest.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    );
    if (named) found.add(named.id);
  }
  return [...found];
}
