import { describe, expect, it } from "vitest";
import { NO_FILTER } from "#domain/claim-filter";
import { addAlias } from "../../commands/actors/add-alias";
import { mergeActors } from "../../commands/actors/merge-actors";
import { goldWorld } from "../../testing/world";
import { allegationList } from "../allegation-list";
import { mergePreview } from "./merge-preview";
import { slugNamed } from "./slug-named";

describe("what is called by a name", () => {
  it("is found by any of its names, and after a merge as what it stands for", async () => {
    const { editor } = await goldWorld();
    const [china, russia] = (await mergePreview(editor, "actor", ["china", "russia"])).sides;
    await addAlias(editor, { actorId: china.id, version: china.version, alias: "Cathay" });
    expect(await slugNamed(editor, "actor", " cathay ")).toBe("china");
    expect(await slugNamed(editor, "actor", "Nobody at all")).toBeNull();
    await mergeActors(editor, { memberId: china.id, survivorId: russia.id });
    expect(await slugNamed(editor, "actor", "Cathay")).toBe("russia");
  });

  it("is found by its wording where it is an allegation, and not in another workspace", async () => {
    const [{ editor }, other] = [await goldWorld(), await goldWorld()];
    const [first] = await allegationList(editor, NO_FILTER);
    const { slug, proposition } = first ?? { slug: "", proposition: "" };
    expect(await slugNamed(editor, "allegation", proposition.toUpperCase())).toBe(slug);
    expect(await slugNamed(other.editor, "allegation", "None says so")).toBeNull();
  });
});
