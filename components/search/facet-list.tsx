import type { ReactNode } from "react";
import { inThousands } from "#domain/words";
import { Link } from "../ui/link";
import { MoreRows } from "../ui/more-rows";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

/** One value of a facet as a link: to the list narrowed by it, or, when it is chosen, to the list without it. */
interface FacetLink {
  readonly key: string;
  readonly name: ReactNode;
  readonly count: number;
  readonly chosen: boolean;
  readonly href: string;
}

interface FacetListProps {
  readonly title: string;
  readonly note?: string;
  readonly values: readonly FacetLink[];
}

/** So many values stand open; the rest waits behind one line. */
const OPEN = 8;

/** The values of one facet, the chosen one in ink. */
export function FacetList({ title, note, values }: FacetListProps) {
  if (values.length === 0) return null;
  const first = values.filter((value, index) => index < OPEN || value.chosen);
  const rest = values.filter((value) => !first.includes(value));
  return (
    <Section title={title} note={note} className="facet">
      <Values values={first} />
      {rest.length > 0 && (
        <MoreRows summary={`${inThousands(rest.length)} more`}>
          <Values values={rest} />
        </MoreRows>
      )}
    </Section>
  );
}

function Values({ values }: { values: readonly FacetLink[] }) {
  return (
    <Plain as="ul">
      {values.map((value) => (
        <li key={value.key}>
          <Link className="facet-value" href={value.href} aria-current={value.chosen ? "true" : undefined}>
            <span>{value.name}</span>
            <span>{inThousands(value.count)}</span>
          </Link>
        </li>
      ))}
    </Plain>
  );
}
