import { beforeAll, describe, expect, it } from "vitest";
import { ANSWERS } from "#domain/answer";
import { CLAIM_TYPES } from "#domain/claim";
import { type ClaimSearch, NO_SEARCH } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { goldWorld, newWorld } from "../testing/world";
import { claimSearch } from "./claim-search";
import { type Codebook, codebook } from "./codebook";

let viewer: Principal;
let book: Codebook;

beforeAll(async () => {
  viewer = (await goldWorld()).editor;
  book = await codebook(viewer);
});

const listed = async (search: Partial<ClaimSearch>) =>
  (await claimSearch(viewer, { ...NO_SEARCH, ...search })).total;

describe("the codebook of the annotated corpus", () => {
  it("counts as many claims and replies of each type as their lists hold", async () => {
    for (const type of CLAIM_TYPES) {
      const { claims, replies } = book.types[type];
      expect(claims).toBe(await listed({ types: [type] }));
      expect(replies).toBe(await listed({ types: [type], replies: "yes" }));
    }
  });

  it("counts as many pairs under each answer as its list holds", async () => {
    for (const answer of ANSWERS) expect(book.answers[answer] ?? 0).toBe(await listed({ answer }));
  });

  it("shows each type by a claim of it, and as a reply by one that answers a charge", () => {
    for (const type of CLAIM_TYPES) {
      const { claims, replies, example, reply } = book.types[type];
      expect(example?.type).toBe(claims > 0 ? type : undefined);
      expect(reply?.type).toBe(replies > 0 ? type : undefined);
      if (reply) expect(reply.answers.length).toBeGreaterThan(0);
    }
  });
});

it("in a workspace without articles it has neither counts nor examples", async () => {
  const newcomer = await (await newWorld()).person("reader");
  const { types, answers } = await codebook(newcomer);
  expect(answers).toEqual({});
  for (const type of CLAIM_TYPES)
    expect(types[type]).toEqual({ claims: 0, replies: 0, example: null, reply: null });
});
