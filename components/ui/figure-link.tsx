import { clsx } from "clsx";
import { inThousands } from "#domain/words";
import { Link } from "./link";

interface FigureLinkProps {
  readonly count: number;
  readonly href: string;
  /** read aloud after the number: "charges against China" */
  readonly what?: string | undefined;
  /** is something behind the figure not reviewed? */
  readonly provisional?: boolean | undefined;
  readonly className?: string;
}

/** A count that opens its list; a zero opens nothing. */
export function FigureLink({ count, href, what, provisional, className }: FigureLinkProps) {
  if (count === 0) return <span className={clsx(className, "font-normal text-ink-3")}>0</span>;
  return (
    <Link href={href} className={clsx("quiet-link", className)}>
      {provisional ? <span className="provisional">{inThousands(count)}</span> : inThousands(count)}
      {what && <span className="sr-only"> {what}</span>}
    </Link>
  );
}
