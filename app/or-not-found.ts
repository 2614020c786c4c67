import { notFound } from "next/navigation";
import { NotFoundFailure } from "#domain/failure";

/** What a query gives, or the page that says it is not here. */
export const orNotFound = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((failure) => {
    if (failure instanceof NotFoundFailure) notFound();
    throw failure;
  });
