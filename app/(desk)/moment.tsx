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

/** Stands above every reading page: says which moment is looked at; at present only when that is, for links to it. */
export async function Moment({ params, about }: MomentProps) {
  const { at, refusal } = await momentOf(params);
  if (!at && !refusal) return <time hidden data-read-at dateTime={new Date().toISOString()} />;
  const since = at ? await changesSince(await viewer(), at, about ?? null) : [];
  return <MomentBand at={at} refusal={refusal} since={since} about={about ?? null} />;
}
