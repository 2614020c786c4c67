import { z } from "zod";
import { type AddressParts, partValues } from "./claim-filter";
import { filterFrom } from "./filter-from";
import { QUEUE_ORDERS, QUEUE_SHOWS, type QueueAsked } from "./review-queue";

const schema = z.object({
  show: z.enum(QUEUE_SHOWS).catch("open"),
  order: z.enum(QUEUE_ORDERS).catch("doubt"),
  mine: z.literal("yes").optional().catch(undefined),
});

/** Reads which queue is asked for from the parts of an address; a part that makes no sense is passed over. */
export const queueAskedFrom = (params: AddressParts): QueueAsked => {
  const { show, order, mine } = schema.parse(partValues(params));
  return { show, order, mine: mine === "yes", filter: { ...filterFrom(params), review: "all" } };
};
