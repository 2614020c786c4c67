import type { Sample } from "#db/queries/second-opinion/samples";
import { hrefOfSecondOpinion } from "#domain/address";
import { counted } from "#domain/words";
import { Day } from "../ui/day";
import { Link } from "../ui/link";
import { DRAW_WORDS } from "./sample-words";

/** Where a second opinion stands, in words. */
export const stateOfSample = ({ articles, coded, adjudicated }: Sample): string => {
  if (coded < articles) return `${coded} of ${counted(articles, "article")} coded by all`;
  return adjudicated < articles
    ? `all coded, ${adjudicated} of ${articles} adjudicated`
    : "all coded and adjudicated";
};

/** The second opinions as a table. */
export function SampleList({ samples }: { samples: readonly Sample[] }) {
  if (samples.length === 0) return null;
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className="max-sm:hidden">
            Drawn
          </th>
          <th scope="col">Coders</th>
          <th scope="col">Where it stands</th>
        </tr>
      </thead>
      <tbody>
        {samples.map((sample) => (
          <tr key={sample.id}>
            <th scope="row" className="text-left">
              <Link href={hrefOfSecondOpinion(sample.id)}>{sample.name}</Link>
            </th>
            <td className="max-sm:hidden">
              <Day date={sample.createdAt} /> · {DRAW_WORDS[sample.draw]}
            </td>
            <td>{sample.coders.map((coder) => coder.name).join(", ")}</td>
            <td>{stateOfSample(sample)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
