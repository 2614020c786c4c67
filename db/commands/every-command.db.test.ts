import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { count } from "#db/testing/reread";
import { goldWorld } from "#db/testing/world";
import { ACTS, type Act, roleMay } from "#domain/policy";
import { type Principal, ROLES } from "#domain/principal";

type Doing = (who: Principal, input: unknown) => Promise<unknown>;

/** Every command under this folder, by its name: what the policy must allow for it, and the command itself. */
async function everyCommand() {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const found: { readonly name: string; readonly act: Act; readonly run: Doing }[] = [];
  for (const file of files.filter((one) => one.endsWith(".ts") && !one.endsWith(".test.ts"))) {
    const source = readFileSync(join(import.meta.dirname, file), "utf8");
    for (const [, name = "", act = ""] of source.matchAll(
      /export const (\w+) = command(?:<[^>]*>)?\(\{\s*name: "\w+",\s*act: "(\w+)"/g,
    )) {
      const told: Record<string, Doing | undefined> = await import(join(import.meta.dirname, file));
      const doing = told[name];
      if (!doing || !(act in ACTS)) throw new Error(`${name} is no command, or its right is none: ${act}.`);
      found.push({ name, act: act as Act, run: doing });
    }
    const written = source.match(/= command[<(]/g)?.length ?? 0;
    const read = found.filter((one) => source.includes(`export const ${one.name} = command`)).length;
    if (written !== read) throw new Error(`A command in ${file} is not found by this test.`);
  }
  return found;
}

let commands: Awaited<ReturnType<typeof everyCommand>>;
let editor: Principal;

beforeAll(async () => {
  ({ editor } = await goldWorld());
  commands = await everyCommand();
});

describe("every command", () => {
  it("is found here", () => {
    expect(commands.length).toBeGreaterThan(80);
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });

  it("is refused to whoever has a lower role than the policy says, and nothing is written", async () => {
    const before = await count("revisions", editor);
    for (const { name, act, run: doing } of commands)
      for (const role of ROLES.filter((one) => !roleMay(one, act)))
        await expect(doing({ ...editor, role }, {}), `${name} by a ${role}`).rejects.toMatchObject({
          kind: "forbidden",
        });
    expect(await count("revisions", editor)).toBe(before);
  });

  it("is refused to whoever looks at the past, and nothing is written", async () => {
    const before = await count("revisions", editor);
    const past: Principal = { ...editor, role: "admin", asOf: new Date() };
    for (const { name, act, run: doing } of commands)
      if (act !== "read")
        await expect(doing(past, {}), `${name} in the past`).rejects.toMatchObject({ kind: "invalid" });
    expect(await count("revisions", editor)).toBe(before);
  });
});
