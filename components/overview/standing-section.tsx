import type { ChargeSums } from "#db/queries/charge-sums";
import { hrefOfSearch } from "#domain/claim-search";
import { counted } from "#domain/words";
import { AnswerBar, splitInWords, splitTotal } from "../ui/answer-bar";
import { AnswerLegend } from "../ui/answer-legend";
import { EmptyState } from "../ui/empty-state";
import { FigureLink } from "../ui/figure-link";
import { Link } from "../ui/link";
import { Section } from "../ui/section";

/** How all charges of the corpus stand, in one bar. */
export function StandingSection({ sums }: { sums: ChargeSums }) {
  const total = splitTotal(sums.split);
  return (
    <Section
      id="standing"
      title="How the charges stand"
      note="A charge counts once for each accuser and accused, under the plainest answer of the accused."
      aside={
        total > 0 && (
          <Link href={hrefOfSearch({ list: "pairs" })}>
            All {counted(total, "pair of accuser and accused", "pairs of accuser and accused")}
          </Link>
        )
      }
    >
      {total === 0 ? (
        <EmptyState title="No charge names both an accuser and an accused." />
      ) : (
        <>
          <div className="[&_svg]:h-auto [&_svg]:w-full">
            <AnswerBar
              split={sums.split}
              max={total}
              width={880}
              height={16}
              label={`Of ${total} pairs: ${splitInWords(sums.split)}`}
            />
          </div>
          <div className="mt-1.5">
            <AnswerLegend split={sums.split} hrefOf={(answer) => hrefOfSearch({ answer })} />
          </div>
        </>
      )}
    </Section>
  );
}

/** The pairs of accuser and accused with most charges; the bar is split by how they stand. */
export function AccusersSection({ sums }: { sums: ChargeSums }) {
  const most = Math.max(1, ...sums.most.map((pair) => pair.pairs));
  return (
    <Section
      title="Who accuses whom most"
      aside={
        <>
          <Link href="/matrix">Matrix</Link>
          <Link href="/network">Network</Link>
        </>
      }
    >
      {sums.most.length === 0 && <EmptyState title="Nobody accuses anybody here." />}
      <table className="tbl">
        <thead className="sr-only">
          <tr>
            <th scope="col">Accuser and accused</th>
            <th scope="col">Bar by answer</th>
            <th scope="col">Charges</th>
          </tr>
        </thead>
        <tbody>
          {sums.most.map(({ accuser, accused, pairs, split }) => (
            <tr key={`${accuser.slug} ${accused.slug}`} className="[&>*]:py-1">
              <th scope="row">
                {accuser.name} <span aria-hidden="true">→</span>
                <span className="sr-only"> accuses </span> {accused.name}
              </th>
              <td className="w-26 align-middle">
                <AnswerBar split={split} max={most} width={96} height={9} label={splitInWords(split)} />
              </td>
              <td className="num w-8 font-semibold">
                <FigureLink
                  count={pairs}
                  what={`charges by ${accuser.name} against ${accused.name}`}
                  href={hrefOfSearch({ accuser: accuser.slug, accused: accused.slug })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
