import { v7 } from "uuid";

/** A new identifier: UUIDv7, made in the application, ordered by time. */
export const newId = (): string => v7();
