import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { actors } from "#db/schema/actors";
import { claimAsItStands, claimIds } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { correctClaim } from "./claims/correct-claim";
import { raced } from "./raced";

let editor: Principal;
let ids: string[];

beforeAll(async () => {
  ({ editor } = await goldWorld());
  ids = await claimIds(editor);
});

describe("acts at the same moment", () => {
  it("enter an actor once, whom several name for the first time", async () => {
    for (const [round, name] of ["Office of Tides", "Office of Winds", "Office of Clouds"].entries()) {
      const those = ids.slice(round * 8, round * 8 + 8);
      const states = await Promise.all(those.map((id) => claimAsItStands(editor, id)));
      await Promise.all(
        states.map(({ claim: { id: claimId, version } }) =>
          correctClaim(editor, { claimId, version, targets: [{ name, kind: "office" }] }),
        ),
      );
      const known = await database()
        .select({ id: actors.id })
        .from(actors)
        .where(and(eq(actors.workspaceId, editor.workspaceId), eq(actors.name, name)));
      expect(known).toHaveLength(1);
      const told = await Promise.all(those.map((id) => claimAsItStands(editor, id)));
      for (const { targets } of told) expect(targets).toEqual(told[0]?.targets);
    }
  });

  it("fail as they are where another try does not help", async () => {
    let tries = 0;
    const taken = Object.assign(new Error("taken"), { cause: Object.assign(new Error(), { code: "23505" }) });
    const refused = () => {
      tries += 1;
      return Promise.reject(taken);
    };
    await expect(raced(refused)).rejects.toBe(taken);
    expect(tries).toBe(4);
    tries = 0;
    await expect(raced(() => refused().catch(() => Promise.reject(new Error("else"))))).rejects.toThrow(
      "else",
    );
    expect(tries).toBe(1);
  });
});
