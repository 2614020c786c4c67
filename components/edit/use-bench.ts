import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { BenchItem, FormFrame } from "#db/queries/claim-form";
import type { LastActs } from "#db/queries/history/last-act";
import type { LastDecision } from "#db/queries/history/last-decisions";
import type { QueuedGroup, ReviewQueue } from "#db/queries/review-queue";
import { type ActionResult, NOTHING_YET } from "#domain/action-result";
import { hrefOfArticle } from "#domain/address";
import type { ClaimState } from "#domain/claim";
import type { ClaimDraft } from "#domain/claim-draft";
import { hrefOfQueue, placesAround, type QueueAsked } from "#domain/review-queue";
import { askForItems, sendDecision } from "./bench-requests";

/** What the server draws the bench with. */
export interface BenchStart {
  readonly item: BenchItem;
  readonly queue: ReviewQueue;
  readonly asked: QueueAsked;
  readonly frame: FormFrame;
  readonly decisions: readonly LastDecision[];
}

/** A decision that could not be saved after the next claim was on the screen. */
export interface Unsaved {
  readonly claimId: string;
  readonly ordinal: number;
  readonly result: ActionResult;
  readonly draft: ClaimDraft;
}

const AHEAD = 4;
const RENEW_EVERY = 120_000;
/** What a claim is in the queue once it was decided here: flagged ones wait in another part of it. */
const stateAfter = (intent: string): ClaimState | "held" =>
  intent.startsWith("flag") ? "held" : intent.startsWith("reject") ? "rejected" : "accepted";
const idOf = (item: BenchItem) => item.found.claim.id;

/** The queue as it stands after what was decided here, before the server's own view of it comes. */
const after = (
  queue: readonly QueuedGroup[],
  decided: ReadonlyMap<string, ClaimState | "held">,
): QueuedGroup[] =>
  queue.map((group) => ({
    ...group,
    claims: group.claims.map((claim) => {
      const now = decided.get(claim.id);
      if (!now) return claim;
      return now === "held"
        ? { ...claim, waits: false }
        : { ...claim, waits: now === "proposed", state: now };
    }),
  }));

/**
 * The review bench in the browser. The next claims are fetched and taken while one is being read, so that a decision
 * shows the next at once; what was decided is saved one after the other behind it, and what could not be is told.
 */
export function useBench(start: BenchStart) {
  const router = useRouter();
  const items = useRef(new Map<string, BenchItem>());
  const [shown, setShown] = useState(start.item);
  const [begun, setBegun] = useState(start);
  const [decided, setDecided] = useState<ReadonlyMap<string, ClaimState | "held">>(new Map());
  const [did, setDid] = useState<{ last: LastActs; decisions: readonly LastDecision[] }>({
    last: start.frame.last,
    decisions: start.decisions,
  });
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>([]);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const step = useRef<readonly number[]>([]);
  const [stepped, setStepped] = useState<ActionResult>(NOTHING_YET);
  // the server drew the page anew: what it says counts
  if (begun !== start) {
    setBegun(start);
    setShown(start.item);
    setDecided(new Map());
    setDid({ last: start.frame.last, decisions: start.decisions });
  }
  const queue = useMemo(() => after(start.queue.queue, decided), [start.queue, decided]);
  const places = placesAround(queue, idOf(shown));
  const mark = (id: string, state: ClaimState | "held" | null) =>
    setDecided((now) => {
      const next = new Map(now);
      if (state) next.set(id, state);
      else next.delete(id);
      return next;
    });

  const load = useCallback(async (ids: readonly string[], take: boolean) => {
    const got = await askForItems(ids, take);
    for (const item of got) items.current.set(idOf(item), item);
    return new Set(got.map(idOf));
  }, []);
  const show = (item: BenchItem) => {
    setShown(item);
    window.history.replaceState(null, "", hrefOfQueue(start.asked, idOf(item)));
  };
  const go = async (id: string) => {
    const ready = items.current.get(id);
    if (ready) return show(ready);
    await load([id], false);
    const item = items.current.get(id);
    if (item) show(item);
    else router.push(hrefOfQueue(start.asked, id) as Route);
  };
  useAhead(places.upcoming, items, load, (id) => mark(id, "held"));
  useStaying(idOf(shown), load);

  const decide = (form: FormData, draft: ClaimDraft) => {
    setStepped(NOTHING_YET);
    const { id, ordinal } = shown.found.claim;
    mark(id, stateAfter(String(form.get("intent"))));
    setUnsaved((all) => all.filter((one) => one.claimId !== id));
    items.current.delete(id);
    const sent = saving.current
      .then(() => sendDecision(form))
      .then(({ result, ...now }) => {
        if (now.last) setDid({ last: now.last, decisions: now.decisions });
        if (result.status === "done") return;
        mark(id, null);
        setUnsaved((all) => [...all, { claimId: id, ordinal, result, draft }]);
      });
    saving.current = sent;
    if (places.next) void go(places.next);
    else void sent.then(() => router.push(hrefOfQueue(start.asked) as Route));
  };

  const act = async (form: FormData): Promise<ActionResult> => {
    await saving.current;
    const { result, goneFrom, ...now } = await sendDecision(form);
    if (now.last) setDid({ last: now.last, decisions: now.decisions });
    if (result.status !== "done") return result;
    const [name, , of] = String(form.get("intent")).split(":");
    if (goneFrom) router.push(hrefOfArticle(goneFrom) as Route);
    items.current.clear();
    const to = name === "undo" && of ? of : idOf(shown);
    if (name === "undo") mark(to, null);
    if (name === "draft") mark(to, "held");
    await go(to);
    if (name === "split" || name === "merge") router.refresh();
    return result;
  };
  /** The keys of undo and redo: after all that is being saved, the newest own act, and the claim it was about is shown. */
  const back = (way: "undo" | "redo") => {
    const form = new FormData();
    form.set("intent", `back:${way}`);
    saving.current = saving.current.then(async () => {
      form.set("passed", step.current.join(" "));
      const { result, claimId, goneFrom, passedOver, ...now } = await sendDecision(form);
      step.current = passedOver ?? [];
      if (now.last) setDid({ last: now.last, decisions: now.decisions });
      setStepped(result);
      if (result.status !== "done") return;
      items.current.clear();
      if (goneFrom) return router.push(hrefOfArticle(goneFrom) as Route);
      const to = claimId ?? idOf(shown);
      mark(to, null);
      await go(to);
    });
  };
  return { shown, queue, places, ...did, unsaved, stepped, decide, act, back, go, asked: start.asked };
}

/** Has the next claims ready, and taken, before they are asked for. */
function useAhead(
  upcoming: readonly string[],
  items: { readonly current: ReadonlyMap<string, BenchItem> },
  load: (ids: readonly string[], take: boolean) => Promise<ReadonlySet<string>>,
  held: (id: string) => void,
): void {
  const asking = useRef(new Set<string>());
  const wanted = upcoming.slice(0, AHEAD).filter((id) => !items.current.has(id) && !asking.current.has(id));
  const key = wanted.join(" ");
  const whenHeld = useRef(held);
  useEffect(() => {
    whenHeld.current = held;
  });
  useEffect(() => {
    const ids = key.split(" ").filter((id) => id && !asking.current.has(id));
    if (ids.length === 0) return;
    for (const id of ids) asking.current.add(id);
    void load(ids, true).then((got) => {
      for (const id of ids) {
        asking.current.delete(id);
        if (!got.has(id)) whenHeld.current(id);
      }
    });
  }, [key, load]);
}

/** Says every two minutes that somebody is still here, and lets go of everything when the page is left. */
function useStaying(
  claimId: string,
  load: (ids: readonly string[], take: boolean) => Promise<unknown>,
): void {
  useEffect(() => {
    const timer = setInterval(() => void load([claimId], true), RENEW_EVERY);
    return () => clearInterval(timer);
  }, [claimId, load]);
  useEffect(() => {
    const leave = () => void askForItems([], false);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
}
