import type { LeftOut } from "#domain/coded";
import { inThousands } from "#domain/words";
import { Section } from "../ui/section";

/** What of coded archives became no claim, and where its coders differ, counted and with its reason; else nothing. */
export function LeftOutSection({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <Section
      title="Left out, or coded in different ways"
      note="What was coded and became no claim, and where several coders differ. The documents came in, and the originals keep it."
    >
      <ul>
        {leftOut.map(({ what, why, count }) => (
          <li key={`${what} ${why}`} className="item">
            <span className="num font-medium">{inThousands(count)}</span> {what}
            <span className="text-ink-2">: {why}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
