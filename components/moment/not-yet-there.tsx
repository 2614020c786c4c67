"use client";

import { momentFrom, momentInWords } from "#domain/as-of";
import { useMoment } from "../ui/link";
import { BackToNow } from "./back-to-now";

/** Where a page was not found: that it may not have been there at the moment that is looked at. */
export function NotYetThere() {
  const moment = useMoment();
  const at = moment ? momentFrom(moment) : null;
  return (
    at && (
      <>
        It may not have been here yet on {momentInWords(at)}. <BackToNow>See it as it is now</BackToNow>.{" "}
      </>
    )
  );
}
