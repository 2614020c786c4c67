import type { ReadableClaim } from "#domain/claim-difference";
import type { Quotation } from "./quotations";

/** A claim as people compare it with another version of it. */
export const readableClaim = (quotation: Quotation): ReadableClaim => ({
  type: quotation.type,
  mode: quotation.mode,
  sourcing: quotation.sourcing,
  state: quotation.state,
  rejection: quotation.rejection,
  said: quotation.said,
  speaker: quotation.speaker?.name ?? null,
  office: quotation.speaker?.office ?? null,
  actors: quotation.actors.map((actor) => actor.name),
  targets: quotation.targets.map((actor) => actor.name),
  allegation: quotation.allegation?.proposition ?? null,
  spans: quotation.spans,
});
