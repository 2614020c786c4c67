import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "#db/client";
import { newShareToken, openFigure } from "#db/gate/shared-figures";
import { sharedFigures } from "#db/queries/shared-figures";
import { revisions } from "#db/schema/revisions";
import { sharedFigures as table } from "#db/schema/sharing";
import { newWorld } from "#db/testing/world";
import { shareFigure } from "./share-figure";
import { withdrawFigure } from "./withdraw-figure";

const MATRIX = { figure: "matrix", parts: { types: "deny" }, title: "Who accuses whom" };

describe("a figure that is shared", () => {
  it("opens to whoever has its link, as that figure under that filter alone", async () => {
    const world = await newWorld();
    const editor = await world.person("editor");
    const { token } = await shareFigure(editor, MATRIX);
    expect(await openFigure(token)).toEqual({
      workspaceId: world.workspaceId,
      userId: editor.userId,
      figure: "matrix",
      parts: { types: "deny" },
    });
  });

  it("is dead for good when its link is withdrawn, by any editor", async () => {
    const world = await newWorld();
    const { id, token } = await shareFigure(await world.person("editor"), MATRIX);
    const other = await world.person("editor");
    await withdrawFigure(other, { id });
    expect(await openFigure(token)).toBeNull();
    await withdrawFigure(other, { id });
    expect(await sharedFigures(other)).toMatchObject([{ id, title: "Who accuses whom" }]);
    expect((await sharedFigures(other))[0]?.until).not.toBeNull();
  });

  it("does not open to a token that is wrong by one letter, of another row, or made up", async () => {
    const world = await newWorld();
    const editor = await world.person("editor");
    const { id, token } = await shareFigure(editor, MATRIX);
    const wrong = `${token.slice(0, -4)}${token.at(-4) === "A" ? "B" : "A"}${token.slice(-3)}`;
    for (const made of [
      wrong,
      newShareToken(world.workspaceId, id).token,
      "",
      "x",
      "A".repeat(86),
      `${token}=`,
    ])
      expect(await openFigure(made)).toBeNull();
  });

  it("keeps of its link a hash, and nothing of it in the history", async () => {
    const world = await newWorld();
    const editor = await world.person("editor");
    const { id, token } = await shareFigure(editor, MATRIX);
    const [row] = await database().select().from(table).where(eq(table.id, id));
    const secret = Buffer.from(token, "base64url").subarray(32);
    expect(JSON.stringify(row)).not.toContain(secret.toString("hex"));
    expect(row?.secretHash).toMatch(/^[0-9a-f]{64}$/);
    const history = await database().select().from(revisions).where(eq(revisions.entityId, id));
    expect(history).toHaveLength(1);
    expect(JSON.stringify(history)).not.toContain(row?.secretHash);
  });

  it("is made and withdrawn by editors: a reader may not, and nothing is written", async () => {
    const world = await newWorld();
    const [reader, editor] = [await world.person("reader"), await world.person("editor")];
    await expect(shareFigure(reader, MATRIX)).rejects.toMatchObject({ kind: "forbidden" });
    const { id, token } = await shareFigure(editor, MATRIX);
    await expect(withdrawFigure(reader, { id })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(sharedFigures(reader)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await openFigure(token)).not.toBeNull();
    expect(await sharedFigures(editor)).toHaveLength(1);
  });

  it("is neither seen nor withdrawn from another workspace", async () => {
    const world = await newWorld();
    const { id, token } = await shareFigure(await world.person("editor"), MATRIX);
    const stranger = await (await newWorld()).person("admin");
    await expect(withdrawFigure(stranger, { id })).rejects.toMatchObject({ kind: "not-found" });
    expect(await sharedFigures(stranger)).toEqual([]);
    expect(await openFigure(token)).not.toBeNull();
  });

  it("must be a figure that there is", async () => {
    const editor = await (await newWorld()).person("editor");
    await expect(shareFigure(editor, { ...MATRIX, figure: "secrets" })).rejects.toMatchObject({
      kind: "invalid",
    });
  });
});
