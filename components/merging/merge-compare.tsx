"use client";

import { useActionState } from "react";
import type { MergePreview, PreviewSide } from "#db/queries/merging/merge-preview";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { hrefOfClaim } from "#domain/address";
import type { Mergeable } from "#domain/merge";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";

interface MergeCompareProps {
  readonly kind: Mergeable;
  readonly preview: MergePreview;
  readonly action: FormAction;
}

const COUNTS = [
  ["charges", "Charges about it"],
  ["made", "Charges it makes"],
  ["replies", "Replies"],
  ["articles", "Articles"],
] as const satisfies readonly (readonly [keyof MergePreview["together"], string])[];

/** Two things beside each other: what each counts, what they count as one, and sentences of both. */
export function MergeCompare({ kind, preview, action }: MergeCompareProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const { sides, together } = preview;
  const [one, other] = sides;
  return (
    <form action={send} aria-busy={busy}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="back" value="yes" />
      <div className="overflow-x-auto">
        <table className="tbl">
          <caption className="note">What changes. A claim that names both counts once.</caption>
          <thead>
            <tr>
              <th scope="col">Counted</th>
              <th scope="col">{one.name}</th>
              <th scope="col">{other.name}</th>
              <th scope="col">As one</th>
            </tr>
          </thead>
          <tbody>
            {COUNTS.map(([key, words]) => (
              <tr key={key}>
                <th scope="row">{words}</th>
                <td className="num">{one[key]}</td>
                <td className="num">{other[key]}</td>
                <td className="num">{together[key]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Field label="Why" name="why" maxLength={2000} className="my-4 max-w-[36rem]" />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" name="intent" value={`merge:${other.id}:${one.id}`}>
          Merge into {one.name}
        </Button>
        <Button type="submit" name="intent" value={`merge:${one.id}:${other.id}`}>
          Merge into {other.name}
        </Button>
        <Button type="submit" look="quiet" name="intent" value={`apart:${one.id}:${other.id}`}>
          Not the same
        </Button>
      </div>
      <ResultLine result={result} />
      <div className="mt-6 grid gap-x-8 gap-y-4 md:grid-cols-2">
        {sides.map((side) => (
          <Evidence key={side.id} side={side} />
        ))}
      </div>
    </form>
  );
}

function Evidence({ side }: { side: PreviewSide }) {
  return (
    <Section
      title={side.name}
      note={side.spellings.length > 1 ? `Known as ${side.spellings.join(", ")}` : undefined}
    >
      {side.evidence.length === 0 && <p className="text-ink-2">No claim names it.</p>}
      <ul>
        {side.evidence.map(({ id, words, where }) => (
          <li key={id} className="item">
            <p className="quote">{words}</p>
            <p className="src">
              <Link href={hrefOfClaim(id)}>{where || "no date"}</Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
