import { readdirSync, readFileSync } from "node:fs";

/** So many documents out of the corpus in turn, each told apart by its last line, so that none is known already. */
export function stories(count: number): { readonly name: string; readonly text: string }[] {
  const texts = readdirSync("corpus")
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(`corpus/${name}`, "utf8"));
  return Array.from({ length: count }, (_, n) => ({
    name: `bench-${n + 1}.txt`,
    text: `${texts[n % texts.length] ?? ""}\n\nThis is copy ${n + 1} of ${count}.\n`,
  }));
}
