import type { Coverage } from "#db/queries/coverage";
import type { OverviewSums } from "#db/queries/overview-sums";
import { hrefOfArticles, hrefOfClaims } from "#domain/address";
import { hrefOfSearch } from "#domain/claim-search";
import { daysInWords } from "#domain/day";
import { counted, inThousands } from "#domain/words";
import { Link } from "../ui/link";

interface CoverageSentenceProps {
  readonly sums: OverviewSums;
  readonly coverage: Coverage;
}

/** The whole workspace in one sentence; every number opens its list. */
export function CoverageSentence({ sums, coverage }: CoverageSentenceProps) {
  const { from, until } = coverage;
  return (
    <h1 className="mb-5 max-w-none font-serif text-head-sm font-normal tracking-[-0.006em] text-pretty">
      <Link className="quiet-link font-semibold" href={hrefOfClaims()}>
        {counted(sums.claims, "claim")}
      </Link>{" "}
      in{" "}
      <Link className="quiet-link" href={hrefOfArticles()}>
        {counted(coverage.articles, "article")}
      </Link>{" "}
      from{" "}
      <a className="quiet-link" href="#coverage">
        {counted(coverage.outlets, "named outlet")}
      </a>
      {from && until && `, ${daysInWords(from, until)}`}.{" "}
      <Link className="quiet-link" href={hrefOfClaims({ types: ["allege"] })}>
        <b className="font-semibold">{inThousands(sums.charges)}</b>{" "}
        {sums.charges === 1 ? "charge" : "charges"}
      </Link>
      ,{" "}
      <Link className="quiet-link" href={hrefOfSearch({ replies: "yes" })}>
        <b className="font-semibold">{inThousands(sums.replies)}</b>{" "}
        {sums.replies === 1 ? "reply" : "replies"}
      </Link>
      .{" "}
      <Link className="quiet-link" href={hrefOfClaims({ review: "reviewed" })}>
        {inThousands(sums.reviewed)} reviewed
      </Link>
      ,{" "}
      <Link className="quiet-link provisional" href={hrefOfSearch({ open: "yes" })}>
        {inThousands(sums.open)} to review
      </Link>
      .
    </h1>
  );
}
