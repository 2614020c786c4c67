import type { AgreementFigures, SampleAgreement, TypeAgreement } from "#domain/double-coding";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { ScrollFrame } from "../ui/scroll-frame";

/** A coefficient as it is printed: ".743", "–" where it is not defined. */
export const figure = (value: number | null): string =>
  value === null ? "–" : value.toFixed(3).replace("0.", ".").replace("-", "−");

interface PairTableProps {
  readonly agreement: SampleAgreement;
  readonly names: ReadonlyMap<string, string>;
}

/** All coders, then each pair: α on type with its interval, αU on words, F1 of answers, claims. */
export function PairTable({ agreement, names }: PairTableProps) {
  const rows = [
    { name: "All coders", figures: agreement.all as AgreementFigures },
    ...agreement.pairs.map((pair) => ({
      name: pair.coders.map((coder) => names.get(coder) ?? "somebody").join(" and "),
      figures: pair as AgreementFigures,
    })),
  ];
  return (
    <ScrollFrame label="Agreement by pair of coders">
      <table className="tbl mt-3">
        <thead>
          <tr>
            <th scope="col">Coders</th>
            <th scope="col" className="num">
              α on type
            </th>
            <th scope="col" className="num">
              95 % interval
            </th>
            <th scope="col" className="num">
              <abbr title="Krippendorff’s alpha for unitizing: which words are claims">αU</abbr> on words
            </th>
            <th scope="col" className="num">
              F1 of answers
            </th>
            <th scope="col" className="num">
              Claims all marked
            </th>
            <th scope="col" className="num">
              Claims any marked
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr key={name}>
              <th scope="row" className="text-left">
                {name}
              </th>
              <td className="num">{figure(figures.type.alpha)}</td>
              <td className="num whitespace-nowrap">
                {figure(figures.type.low)} – {figure(figures.type.high)}
              </td>
              <td className="num">{figure(figures.spans)}</td>
              <td className="num">{figure(figures.links)}</td>
              <td className="num">{figures.shared}</td>
              <td className="num">{figures.marked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** Agreement on each of the types that somebody gave. */
export function TypeTable({ types }: { types: readonly TypeAgreement[] }) {
  const given = TYPE_ORDER.flatMap((type) => types.filter((row) => row.type === type && row.given > 0));
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col" className="num">
            α
          </th>
          <th scope="col" className="num">
            αU on words
          </th>
          <th scope="col" className="num">
            Given
          </th>
        </tr>
      </thead>
      <tbody>
        {given.map(({ type, alpha, spans, given: times }) => (
          <tr key={type}>
            <th scope="row" className="text-left">
              <TypeGlyph type={type} /> {TYPE_WORDS[type].noun}
            </th>
            <td className="num">{figure(alpha)}</td>
            <td className="num">{figure(spans)}</td>
            <td className="num">{times}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
