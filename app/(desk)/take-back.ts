"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { undo } from "#db/commands/history/undo";
import { type OwnAct, ownActs } from "#db/queries/history/own-acts";
import { ACT_WORDS } from "#domain/act-words";
import { hrefOfActor, hrefOfAllegation, hrefOfArticle, hrefOfClaim } from "#domain/address";
import type { TakenBack } from "#domain/take-back";
import { attempt } from "./attempt";

const WHERE: Readonly<Record<string, (key: string) => string>> = {
  claim: hrefOfClaim,
  response: hrefOfClaim,
  desk: hrefOfClaim,
  comment: hrefOfClaim,
  article: (id) => hrefOfArticle(id),
  actor: (slug) => hrefOfActor(slug),
  allegation: hrefOfAllegation,
};

const THING: Readonly<Record<string, string>> = {
  response: "link",
  desk: "note of the desk on",
  figure: "shared figure",
  "model choice": "model in use",
};
const OF_A_CLAIM = ["claim", "response", "desk", "comment"];
const LONG = 80;
const shortened = (title: string) => (title.length > LONG ? `${title.slice(0, LONG)}…` : title);

const named = ({ entity, title }: OwnAct) =>
  `the ${THING[entity] ?? entity}${title ? ` “${shortened(title)}”` : ""}`;

/** Takes back the newest own act that stands, or does again what was taken back last, and says what that was. */
export async function takeBack(way: "undo" | "redo", passedOver: readonly number[]): Promise<TakenBack> {
  const who = await viewer();
  const acts = await ownActs(who, passedOver.map(Number));
  const act = acts[way];
  if (!act) {
    const words = way === "undo" ? "You have nothing left to take back." : "You have nothing to do again.";
    return { words, href: null, passedOver: [], failed: true, claimId: null, goneFrom: null };
  }
  let goneFrom: string | null = null;
  const result = await attempt(async () => {
    ({ goneFrom } = await undo(who, { seq: act.seq }));
    return way === "undo"
      ? `Taken back: ${ACT_WORDS[act.act] ?? "changed"} ${named(act)}.`
      : `Done again: ${named(act)}.`;
  });
  const href = act.key === null ? null : (WHERE[act.entity]?.(act.key) ?? null);
  const claimId = OF_A_CLAIM.includes(act.entity) && !goneFrom ? act.key : null;
  if (result.status === "done") {
    revalidatePath("/", "layout");
    return { words: result.words, href, passedOver: [], failed: false, claimId, goneFrom };
  }
  const why = result.status === "failed" ? result.message : "";
  const words = `${named(act)} stays as it is. ${why}`;
  return {
    words: words.charAt(0).toUpperCase() + words.slice(1),
    href,
    passedOver: [...passedOver, act.seq],
    ...{ failed: true, claimId, goneFrom },
  };
}
