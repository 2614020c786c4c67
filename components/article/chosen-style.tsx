import type { Quotation } from "#db/queries/quotations";

/**
 * The rules by which a claim that is pointed at, focused, opened or gone to stands out in the text: its words framed, its
 * source reversed, its cue doubly underlined. In the page itself, so that they hold where no script runs.
 */
export function ChosenStyle({ claims }: { claims: readonly Quotation[] }) {
  return <style>{claims.map(({ ordinal }) => rulesOf(ordinal)).join("\n")}</style>;
}

// `:has()` may not stand inside `:has()`: a rule with one would be dropped whole
function rulesOf(n: number): string {
  const note = `.art-note[data-note="${n}"]`;
  const chosen = [
    `${note}:hover`,
    `${note}:focus-within`,
    `${note} > details[open]`,
    `#note-${n}:target`,
    `#claim-${n}:target`,
    `#claim-${n}:focus-visible`,
    `.hl[data-content="${n}"]:hover`,
  ].join(", ");
  const part = (role: string, style: string) => `.art:has(${chosen}) [data-${role}~="${n}"] { ${style} }`;
  return [
    part("content", "outline: 2px solid var(--ink); outline-offset: 1px;"),
    part("source", "background: var(--ink); color: var(--page); outline: 2px solid var(--ink);"),
    part("cue", "text-decoration: underline double 2px var(--ink); background: var(--sunk);"),
  ].join("\n");
}
