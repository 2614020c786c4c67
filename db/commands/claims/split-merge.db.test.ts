import { and, eq, or } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { articleText, claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { database } from "../../client";
import { responses } from "../../schema/claims";
import { undo } from "../history/undo";
import type { ClaimState } from "./claim-state";
import { mergeClaims } from "./merge-claims";
import { splitClaim } from "./split-claim";

let editor: Principal;
let reader: Principal;
let all: ClaimState[];

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
  all = await Promise.all((await claimIds(editor)).map((id) => claimAsItStands(editor, id)));
});

const now = (id: string) => claimAsItStands(editor, id);
const newest = async (id: string) => (await historyOf(editor, id)).at(-1)?.seq ?? 0;
const seen = ({ claim }: ClaimState) => ({ claimId: claim.id, version: claim.version });
const withoutVersion = ({ claim: { version: _, ...claim }, ...parts }: ClaimState) => ({ ...parts, claim });

/** All links of the workspace at either end of the claims, without their versions. */
async function linksAt(...ids: string[]) {
  const rows = await database()
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, editor.workspaceId),
        or(...ids.flatMap((id) => [eq(responses.responseId, id), eq(responses.chargeId, id)])),
      ),
    )
    .orderBy(responses.id);
  return rows.map(({ version: _, ...link }) => link);
}

/** A reply with the charge it answers, and its first content span. */
async function linkedReply() {
  const [link] = await database()
    .select()
    .from(responses)
    .where(eq(responses.workspaceId, editor.workspaceId));
  const reply = await now(link?.responseId ?? "");
  const content = reply.spans.find((span) => span.role === "content");
  const text = await articleText(editor, reply);
  const at = (content?.start ?? 0) + (content?.quotation.indexOf(" ") ?? 0) + 1;
  return { reply, text, at };
}

describe("splitting a claim", () => {
  it("makes two with the same people and links, and undo gives back what stood before", async () => {
    const { reply, text, at } = await linkedReply();
    const links = await linksAt(reply.claim.id);
    const { claimId: other } = await splitClaim(editor, { ...seen(reply), at });
    const [first, second] = [await now(reply.claim.id), await now(other)];
    expect(first.claim.state).toBe("corrected");
    expect([second.actors, second.targets, second.claim.type]).toEqual([
      reply.actors,
      reply.targets,
      reply.claim.type,
    ]);
    for (const span of [...first.spans, ...second.spans])
      expect(text.slice(span.start, span.end)).toBe(span.quotation);
    expect(await linksAt(other)).toHaveLength(links.filter((link) => link.state !== "rejected").length);

    await undo(editor, { seq: await newest(reply.claim.id) });
    expect(withoutVersion(await now(reply.claim.id))).toEqual(withoutVersion(reply));
    expect(await linksAt(reply.claim.id, other)).toEqual(links);
    await expect(now(other)).rejects.toMatchObject({ kind: "not-found" });

    await undo(editor, { seq: await newest(reply.claim.id) });
    expect(withoutVersion(await now(other))).toEqual(withoutVersion(second));
  });
});

describe("merging two claims", () => {
  it("joins words, people and links, and undo gives both back with their links", async () => {
    const charges = all.filter(({ claim }) => claim.type === "allege");
    const pair = charges.flatMap((kept) =>
      charges
        .filter((gone) => gone !== kept && gone.claim.articleVersionId === kept.claim.articleVersionId)
        .map((gone) => [kept, gone] as const),
    )[0];
    if (!pair) throw new Error("The corpus has no article with two charges.");
    const [kept, gone] = [await now(pair[0].claim.id), await now(pair[1].claim.id)];
    const ids = [kept.claim.id, gone.claim.id];
    const links = await linksAt(...ids);
    await mergeClaims(editor, { ...seen(kept), other: seen(gone) });
    const [joined, doubled] = [await now(kept.claim.id), await now(gone.claim.id)];
    expect(doubled.claim).toMatchObject({ state: "rejected", rejection: "doubled" });
    expect(new Set(joined.targets)).toEqual(new Set([...kept.targets, ...gone.targets]));
    const answering = (links: Awaited<ReturnType<typeof linksAt>>) =>
      new Set(links.filter((link) => link.state !== "rejected").map((link) => link.responseId));
    const other = (id: string) => !ids.includes(id);
    expect([...answering(await linksAt(kept.claim.id))].filter(other).sort()).toEqual(
      [...answering(links)].filter(other).sort(),
    );

    await undo(editor, { seq: await newest(kept.claim.id) });
    expect(withoutVersion(await now(kept.claim.id))).toEqual(withoutVersion(kept));
    expect(withoutVersion(await now(gone.claim.id))).toEqual(withoutVersion(gone));
    expect(await linksAt(...ids)).toEqual(links);
  });

  it("is refused for claims of two texts", async () => {
    const [kept] = all;
    const gone = all.find(({ claim }) => claim.articleVersionId !== kept?.claim.articleVersionId);
    if (!kept || !gone) throw new Error("The corpus has one text only.");
    const [a, b] = [await now(kept.claim.id), await now(gone.claim.id)];
    await expect(mergeClaims(editor, { ...seen(a), other: seen(b) })).rejects.toMatchObject({
      kind: "invalid",
    });
  });
});

it("neither is for a reader, and nothing is written", async () => {
  const { reply, at } = await linkedReply();
  const charge = all.find(
    ({ claim }) => claim.articleVersionId === reply.claim.articleVersionId && claim.id !== reply.claim.id,
  );
  const ids = await claimIds(editor);
  await expect(splitClaim(reader, { ...seen(reply), at })).rejects.toMatchObject({ kind: "forbidden" });
  if (charge)
    await expect(mergeClaims(reader, { ...seen(reply), other: seen(charge) })).rejects.toMatchObject({
      kind: "forbidden",
    });
  expect(await claimIds(editor)).toEqual(ids);
  expect(await now(reply.claim.id)).toEqual(reply);
});
