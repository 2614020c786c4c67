import type { sharedFigures } from "../../schema/sharing";

/** A shared figure as the history keeps it: without the hash of its secret. */
export const stateOf = ({ secretHash: _, ...row }: typeof sharedFigures.$inferSelect) => row;
