import { atMoment } from "#domain/as-of";
import { Link } from "../ui/link";

interface ThenLinksProps {
  readonly href: string;
  /** ISO moment of the act */
  readonly at: string;
  /** there was no such page before */
  readonly isNew?: boolean;
}

/** To a page as it stood just before an act, and after it. Moments of the history are to the millisecond. */
export function ThenLinks({ href, at, isNew = false }: ThenLinksProps) {
  const before = new Date(new Date(at).getTime() - 1).toISOString();
  return (
    <span>
      See the page{" "}
      {!isNew && (
        <>
          <Link href={atMoment(href, before)}>before</Link>,{" "}
        </>
      )}
      <Link href={atMoment(href, at)}>after</Link>
    </span>
  );
}
