import { momentOf, viewer } from "#auth/viewer";
import { MomentBand } from "#components/moment/moment-band";
import { changesSince } from "#db/queries/history/changes";
import type { Subject } from "#domain/change";
import type { AddressParts } from "#domain/claim-filter";

interface MomentProps {
  /** the parts of the page's address */
  readonly params: AddressParts;
  /** what the page is about; without it, the whole desk */
  readonly about?: Subject;
}

/** Stands above every reading page: says which moment is looked at, if it is not the present. */
export async function Moment({ params, about }: MomentProps) {
  const { at, refusal } = await momentOf(params);
  if (!at && !refusal) return null;
  const since = at ? await changesSince(await viewer(), at, about ?? null) : [];
  return <MomentBand at={at} refusal={refusal} since={since} about={about ?? null} />;
}
