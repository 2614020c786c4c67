"use client";

import { useActionState } from "react";
import type { AlikeGroup } from "#db/queries/alike";
import type { LastAct } from "#db/queries/history/last-act";
import type { Quotation } from "#db/queries/quotations";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { hrefOfReview } from "#domain/address";
import { addressOf } from "#domain/claim-filter";
import { counted, TYPE_WORDS } from "#domain/words";
import { UndoForm } from "../history/undo-form";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { PageHead } from "../ui/page-head";
import { ResultLine } from "../ui/result-line";
import { AlikeForm } from "./alike-form";
import "./alike.css";

interface AlikeViewProps {
  readonly groups: readonly AlikeGroup[];
  readonly chosen: Pick<AlikeGroup, "type" | "cue"> | null;
  readonly claims: readonly Quotation[];
  /** what the viewer did last, to be taken back whole */
  readonly last: LastAct | null;
  readonly act: FormAction;
  readonly undo: FormAction;
}

/** Groups of proposals of one type under one cue, and the claims of one of them, each to be ticked. */
export function AlikeView({ groups, chosen, claims, last, act, undo }: AlikeViewProps) {
  const [result, send, busy] = useActionState(act, NOTHING_YET);
  return (
    <div className="page">
      <PageHead title="Claims alike" />
      <p className="kick">
        Proposals of the same type under the same cue. Look through a group, take out what is different, and
        decide on the rest in one act; one undo takes all of it back.{" "}
        <Link href={hrefOfReview()}>Back to the queue</Link>
      </p>
      <div className="my-2 flex flex-wrap gap-3">
        <ResultLine result={result} />
        {last?.act === "decideAlike" && (
          <span>
            Last: several claims decided together. <UndoForm seq={last.seq} redo={false} action={undo} />
          </span>
        )}
      </div>
      {groups.length === 0 && claims.length === 0 ? (
        <NothingYet title="No two proposals are alike.">
          Claims that wait are decided one at a time.
        </NothingYet>
      ) : (
        <div className="alike">
          <nav aria-label="Groups">
            <ol>
              {groups.map((group) => (
                <li key={`${group.type} ${group.cue}`}>
                  <Link
                    href={addressOf("/review/alike", { type: group.type, cue: group.cue })}
                    aria-current={
                      group.type === chosen?.type && group.cue === chosen.cue ? "true" : undefined
                    }
                  >
                    <TypeGlyph type={group.type} size={10} />
                    <span className="pl-1">
                      {TYPE_WORDS[group.type].noun}
                      {group.cue ? `, “${group.cue}”` : ", no cue"}
                    </span>
                  </Link>{" "}
                  <span className="text-ink-2">{counted(group.claims, "claim")}</span>
                </li>
              ))}
            </ol>
          </nav>
          <AlikeForm
            key={claims.map((claim) => claim.id).join(" ")}
            claims={claims}
            send={send}
            busy={busy}
          />
        </div>
      )}
    </div>
  );
}
