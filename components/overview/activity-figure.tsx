import type { ActivityMonth } from "#db/queries/activity";
import { hrefOfClaims } from "#domain/address";
import { CLAIM_TYPES } from "#domain/claim";
import { hrefOfSearch } from "#domain/claim-search";
import { lastDayOf, monthInWords, monthsBetween } from "#domain/day";
import type { ActivityColumn } from "../charts/activity-labels";
import { ActivityStage } from "../charts/activity-stage";
import { TakeAway } from "../figure/take-away";
import { EmptyState } from "../ui/empty-state";
import { FigureLink } from "../ui/figure-link";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";
import { TableTwin } from "../ui/table-twin";
import { ActivityDrawing } from "./activity-drawing";

const NO_CHARGES = CLAIM_TYPES.filter((type) => type !== "allege");
const KINDS = [
  { key: "charges", words: "charges", swatch: "bg-type-allege", search: { types: ["allege"] } },
  {
    key: "replies",
    words: "other replies to a charge",
    swatch: "bg-type-deny",
    search: { types: NO_CHARGES, replies: "yes" },
  },
  {
    key: "others",
    words: "everything else",
    swatch: "bg-rule-strong",
    search: { types: NO_CHARGES, replies: "no" },
  },
] as const;

const during = (month: string) => ({ from: `${month}-01`, to: lastDayOf(month) });
const total = (month: ActivityMonth) => month.charges + month.replies + month.others;

/** Months without a claim are columns of nothing: a gap in time stays a gap. */
function columnsOf(months: readonly ActivityMonth[]): ActivityColumn[] {
  const known = new Map(months.map((month) => [month.month, month]));
  return monthsBetween(months[0]?.month ?? "", months.at(-1)?.month ?? "").map((month) => {
    const counts = known.get(month) ?? { month, charges: 0, replies: 0, others: 0 };
    return {
      ...counts,
      name: monthInWords(month),
      total: total(counts),
      href: hrefOfClaims(during(month)),
    };
  });
}

function Legend({ months }: { months: readonly ActivityMonth[] }) {
  return (
    <ul className="legend mb-1">
      {KINDS.map(({ key, words, swatch, search }) => (
        <li key={key}>
          <span className={`h-2.5 w-3 ${swatch}`} />
          <span>{words}</span>
          <FigureLink
            className="font-semibold"
            count={months.reduce((sum, month) => sum + month[key], 0)}
            href={hrefOfSearch({ ...search, types: [...search.types], ...wholeTime(months) })}
          />
        </li>
      ))}
    </ul>
  );
}
const wholeTime = (months: readonly ActivityMonth[]) => ({
  from: `${months[0]?.month}-01`,
  to: lastDayOf(months.at(-1)?.month ?? ""),
});

function ActivityTable({ months }: { months: readonly ActivityMonth[] }) {
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">Month</th>
          {KINDS.map(({ key, words }) => (
            <th key={key} scope="col" className="num">
              {words}
            </th>
          ))}
          <th scope="col" className="num">
            claims
          </th>
        </tr>
      </thead>
      <Plain as="tbody">
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{monthInWords(month.month)}</th>
            {KINDS.map(({ key, search }) => (
              <td key={key} className="num">
                <FigureLink
                  count={month[key]}
                  href={hrefOfSearch({ ...search, types: [...search.types], ...during(month.month) })}
                />
              </td>
            ))}
            <td className="num font-semibold">
              <FigureLink count={total(month)} href={hrefOfClaims(during(month.month))} />
            </td>
          </tr>
        ))}
      </Plain>
    </table>
  );
}

/** Claims by month of publication. */
export function ActivityFigure({ months }: { months: readonly ActivityMonth[] }) {
  const columns = columnsOf(months);
  return (
    <Section
      title="Activity by month of publication"
      className="mt-7"
      aside={<TakeAway figure="activity" parts={{}} />}
    >
      {months.length === 0 ? (
        <EmptyState title="No claim stands in a dated article." />
      ) : (
        <>
          <Legend months={months} />
          <ActivityStage columns={columns}>
            <ActivityDrawing columns={columns} />
          </ActivityStage>
          <p className="note mt-1">Months without a column have no claim in the corpus.</p>
          <TableTwin what="activity by month">
            <ActivityTable months={months} />
          </TableTwin>
        </>
      )}
    </Section>
  );
}
