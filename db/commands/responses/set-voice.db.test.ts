import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { quotations } from "#db/queries/quotations";
import { answerAt, standing } from "#db/queries/standing";
import { historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { database } from "../../client";
import { responses } from "../../schema/claims";
import { undo } from "../history/undo";
import { setVoice } from "./set-voice";

let editor: Principal;
let reader: Principal;
beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
});

const links = () =>
  database()
    .select()
    .from(responses)
    .where(eq(responses.workspaceId, editor.workspaceId))
    .orderBy(responses.id);
const byAccused = async (chargeId: string, linkId: string) => {
  const [charge] = await quotations(editor, [chargeId]);
  return charge?.replies.find((reply) => reply.linkId === linkId)?.byAccused;
};
const answers = async (chargeId: string) => {
  const rows = await database().execute<{ rank: number }>(sql`
    with ${standing(editor, NO_FILTER)} select rank from standing where charge_id = ${chargeId} order by rank`);
  return rows.map((row) => answerAt(row.rank));
};

it("a reply that is somebody else's answers no more for the accused, until that is taken back", async () => {
  for (const link of await links()) {
    if ((await byAccused(link.chargeId, link.id)) !== true) continue;
    const others = (await links()).filter((one) => one.chargeId === link.chargeId && one.id !== link.id);
    if (others.length > 0) continue;
    const before = await answers(link.chargeId);
    await setVoice(editor, { linkId: link.id, version: link.version, speaksFor: "other", note: "A guess." });
    expect(await byAccused(link.chargeId, link.id)).toBe(false);
    for (const answer of await answers(link.chargeId)) expect(["none", "before"]).toContain(answer);
    await setVoice(editor, { linkId: link.id, version: link.version + 1, speaksFor: "accused" });
    expect(await byAccused(link.chargeId, link.id)).toBe(true);
    expect(await answers(link.chargeId)).not.toContain("none");
    const history = await historyOf(editor, link.id);
    for (const { seq } of [...history].filter(({ act }) => act === "setVoice").reverse())
      await undo(editor, { seq });
    expect(await answers(link.chargeId)).toEqual(before);
    return;
  }
  throw new Error("The corpus has no charge with one reply of the accused.");
});

it("is not for a reader to say, and nothing is written", async () => {
  const [link] = await links();
  const say = setVoice(reader, { linkId: link?.id ?? "", version: link?.version ?? 1, speaksFor: "other" });
  await expect(say).rejects.toMatchObject({ kind: "forbidden" });
  expect((await links())[0]).toEqual(link);
});
