import type { Adjudication } from "#db/queries/second-opinion/coded-texts";
import type { Sample } from "#db/queries/second-opinion/samples";
import type { FormAction } from "#domain/action-result";
import { hrefOfSecondOpinion } from "#domain/address";
import { codingGroups, standingOf } from "#domain/double-coding";
import { counted } from "#domain/words";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Section } from "../ui/section";
import { CodedWords } from "./coded-words";
import { GroupItem } from "./group-item";
import "./coding.css";

interface AdjudicationViewProps {
  readonly sample: Sample;
  readonly found: Adjudication;
  readonly action: FormAction;
}

/** The text at the left, each claim with what its coders marked at the right. */
export function AdjudicationView({ sample, found, action }: AdjudicationViewProps) {
  const groups = codingGroups(found.text).map((group, index) => ({
    number: index + 1,
    marks: group.map((coding) => ({ ...coding, coder: found.names[coding.coderId] ?? "somebody" })),
    ruling:
      found.rulings.find((ruling) => group.some((coding) => ruling.members.includes(coding.id))) ?? null,
  }));
  const quoted = new Map(found.text.codings.map((coding) => [coding.id, coding.spans]));
  const marked = groups.flatMap(({ marks }) => {
    const [first] = marks;
    return first ? [{ id: first.id, type: first.type, spans: quoted.get(first.id) ?? [] }] : [];
  });
  const missing = sample.coders.map((coder) => coder.name);
  const agreed = groups.filter((group) => standingOf(group.marks, missing.length) === "agree").length;
  return (
    <div className="page">
      <PageHead
        kick={<Link href={hrefOfSecondOpinion(sample.id)}>{sample.name}</Link>}
        title={found.text.title ?? "Untitled article"}
        note={`${counted(groups.length, "claim")} marked; the coders agree on ${agreed}. What you decide changes the claim on the desk, and can be taken back.`}
      />
      <div className="coding">
        <CodedWords text={found.words} marks={marked} suggested={[]} />
        <Section
          title="Claims"
          aside={`${groups.filter((group) => group.ruling).length} of ${groups.length} ruled on`}
        >
          {groups.length === 0 && (
            <EmptyState title="Nobody marked anything.">All coders found no claim.</EmptyState>
          )}
          <ol>
            {groups.map((group) => (
              <GroupItem
                key={group.number}
                number={group.number}
                ruling={group.ruling}
                coders={missing}
                action={action}
                marks={group.marks.map((mark) => ({ ...mark, spans: quoted.get(mark.id) ?? [] }))}
              />
            ))}
          </ol>
        </Section>
      </div>
    </div>
  );
}
