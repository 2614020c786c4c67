import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "./link";

type Look = "plain" | "primary" | "quiet";
const looks = (look: Look, className?: string) =>
  clsx("btn", look === "primary" && "primary", look === "quiet" && "quiet", className);

/** A button; its words are a verb. */
export function Button({
  look = "plain",
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: Look }) {
  return <button type={type} className={looks(look, className)} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  look = "plain",
  className,
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link className={looks(look, className)} {...rest} />;
}

interface SegmentedProps {
  /** read aloud before the choices */
  readonly label: string;
  readonly choices: readonly { href: string; words: ReactNode; current: boolean }[];
}

/** A choice of one among few, as links: the choice stands in the address. */
export function Segmented({ label, choices }: SegmentedProps) {
  return (
    <nav className="seg" aria-label={label}>
      {choices.map((choice) => (
        <Link
          key={`${choice.href} ${choice.current}`}
          href={choice.href}
          scroll={false}
          aria-current={choice.current ? "true" : undefined}
        >
          {choice.words}
        </Link>
      ))}
    </nav>
  );
}
