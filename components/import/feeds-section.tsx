"use client";

import { useActionState } from "react";
import type { FeedLine } from "#db/queries/imports/feed-list";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";
import { Moment } from "./moment";

interface FeedsSectionProps {
  readonly feeds: readonly FeedLine[];
  readonly mayManage: boolean;
  readonly action: FormAction;
}

/** The feeds of the desk, what their last look found, and for administrators a form to add one. */
export function FeedsSection({ feeds, mayManage, action }: FeedsSectionProps) {
  return (
    <Section title="Feeds" note="RSS, Atom or JSON Feed. Each new entry is fetched and imported once.">
      {feeds.length === 0 && (
        <EmptyState title="No feed yet.">{!mayManage && "An administrator can add one."}</EmptyState>
      )}
      <ul>
        {feeds.map((feed) => (
          <FeedItem key={feed.id} feed={feed} mayManage={mayManage} action={action} />
        ))}
      </ul>
      {mayManage && <AddFeed action={action} />}
    </Section>
  );
}

const EVERY = [
  [15, "every quarter of an hour"],
  [60, "every hour"],
  [360, "every six hours"],
  [1440, "every day"],
] as const;

const everyInWords = (minutes: number): string =>
  EVERY.find(([value]) => value === minutes)?.[1] ?? `every ${counted(minutes, "minute")}`;

function AddFeed({ action }: { action: FormAction }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} className="flex flex-col gap-3 border-t border-rule pt-3">
      <Field label="Address of the feed" name="url" type="url" required maxLength={2000} />
      <Field label="Outlet" name="outlet" maxLength={200} hint="Given to every article of this feed." />
      <label className="block">
        <span className="mb-1 block text-md font-medium">Look at it</span>
        <select className="field" name="every" defaultValue="60">
          {EVERY.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <ResultLine result={result} />
      <Button type="submit" name="intent" value="add" className="self-start" aria-disabled={busy}>
        Add the feed
      </Button>
    </form>
  );
}

/** What may be done with a feed in each state: the button's words, and the state it leads to. */
const ACTS = {
  active: [
    ["Pause", "paused"],
    ["Remove", "removed"],
  ],
  paused: [
    ["Go on", "active"],
    ["Remove", "removed"],
  ],
  removed: [["Undo", "active"]],
} as const;

function FeedItem({ feed, mayManage, action }: Omit<FeedsSectionProps, "feeds"> & { feed: FeedLine }) {
  const [result, send] = useActionState(action, NOTHING_YET);
  const { id, url, title, state, everyMinutes, lookedAt, lastFound, failing, entries } = feed;
  const Name = state === "removed" ? "s" : "b";
  return (
    <li className="item">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Name className={state === "removed" ? "text-ink-3" : "font-medium"}>{title ?? url}</Name>
        <span className="text-xs text-ink-2 sm:ml-auto">
          {state === "active" ? everyInWords(everyMinutes) : state}
        </span>
      </p>
      <p className={failing ? "text-error" : "text-ink-2"}>
        {lastFound ?? "Not looked at yet."}
        {lookedAt && (
          <>
            {" · "}
            <Moment at={lookedAt} />
          </>
        )}
      </p>
      <p className="kick break-all">
        {title && `${url} · `}
        {counted(entries, "entry", "entries")} handed in so far
      </p>
      {mayManage && (
        <form action={send} className="mt-1 flex flex-wrap gap-3">
          <input type="hidden" name="id" value={id} />
          {ACTS[state].map(([words, to]) => (
            <Button
              key={to}
              type="submit"
              look="quiet"
              name="intent"
              value={to}
              aria-label={`${words} ${title ?? url}`}
            >
              {words}
            </Button>
          ))}
          <ResultLine result={result} />
        </form>
      )}
    </li>
  );
}
