"use client";

import { AS_OF } from "#domain/as-of";
import { useMoment } from "../ui/link";

/** In a form that asks for a page: the moment that is looked at stays. */
export function MomentField() {
  const moment = useMoment();
  return moment && <input type="hidden" name={AS_OF} value={moment} />;
}
