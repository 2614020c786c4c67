import type { ProposalCounts } from "#db/queries/rereading/proposal-counts";
import type { ProposalRule } from "#domain/proposal-rule";
import { hrefOfReread } from "#domain/reread-address";
import { FIELD_WORDS, PROPOSAL_KINDS, READING_FIELDS } from "#domain/rereading";
import { inThousands } from "#domain/words";
import { Link } from "../ui/link";
import { KIND_WORDS } from "./proposal-item";

/** How many proposals of each kind there are, and how many changes of each part: every figure opens its list. */
export function ProposalSums({ counts, rule }: { counts: ProposalCounts; rule: ProposalRule }) {
  const { rereading, article } = rule;
  const scope = { rereading, article };
  const figure = (count: number, part: Partial<ProposalRule>) =>
    count === 0 ? "0" : <Link href={hrefOfReread({ ...scope, ...part })}>{inThousands(count)}</Link>;
  const fields = READING_FIELDS.filter((field) => counts.fields[field]);
  return (
    <div className="reread-sums">
      <table className="tbl">
        <thead>
          <tr>
            <td />
            <th scope="col">Claims</th>
            <th scope="col">of them decided</th>
            <th scope="col">Links</th>
          </tr>
        </thead>
        <tbody>
          {PROPOSAL_KINDS.map((kind) => {
            const { claims, decided, links } = counts.kinds[kind];
            return (
              <tr key={kind}>
                <th scope="row">{KIND_WORDS[kind]}</th>
                <td>{figure(claims, { subject: "claim", kind })}</td>
                <td>{kind === "add" ? "–" : figure(decided, { subject: "claim", kind, decided: true })}</td>
                <td>{figure(links, { subject: "link", kind })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {fields.length > 0 && (
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">Changes of</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {FIELD_WORDS[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">claims</th>
              {fields.map((field) => (
                <td key={field}>{figure(counts.fields[field] ?? 0, { kind: "change", field })}</td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
    </div>
  );
}
