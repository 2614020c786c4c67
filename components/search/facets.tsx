import type { ReactNode } from "react";
import type { ClaimFacets, FacetValue } from "#db/queries/claim-facets";
import { ANSWER_ORDER } from "#domain/answer";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import { ANSWER_WORDS, SOURCING_WORDS, TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { AnswerGlyph, TypeGlyph } from "../ui/glyph";
import { FacetList } from "./facet-list";

interface FacetsProps {
  readonly facets: ClaimFacets;
  readonly search: ClaimSearch;
}

const REVIEW_WORDS = { all: "all claims", reviewed: "reviewed only" } as const;

/** Ways to narrow the list, each with the length of the list it opens. */
export function Facets({ facets, search }: FacetsProps) {
  const to = (change: Partial<ClaimSearch>) => hrefOfSearch({ ...search, ...change, page: 1 });
  const many = (part: "types" | "actors" | "outlets" | "sourcing", values: readonly FacetValue[]) =>
    values.map((value) => {
      const chosen = search[part].some((one) => one === value.key);
      return { ...value, chosen, href: to({ [part]: chosen ? [] : [value.key] }) };
    });
  const inOrder = <Key extends string>(order: readonly Key[], values: readonly FacetValue<Key>[]) =>
    order.flatMap((key) => values.filter((value) => value.key === key && value.count > 0));
  const types = many("types", inOrder(TYPE_ORDER, facets.types));
  const word = (glyph: ReactNode, words: string) => (
    <>
      {glyph} {words}
    </>
  );
  return (
    <>
      <FacetList
        title="Type"
        values={types.map((value, index) => {
          const type = inOrder(TYPE_ORDER, facets.types)[index]?.key ?? "state";
          return { ...value, name: word(<TypeGlyph type={type} />, TYPE_WORDS[type].noun) };
        })}
      />
      <FacetList
        title="How the accused answered"
        note="Pairs of accuser and accused, by the plainest answer."
        values={inOrder(ANSWER_ORDER, facets.answers).map((value) => ({
          ...value,
          chosen: search.answer === value.key,
          href: to({ answer: search.answer === value.key ? undefined : value.key }),
          name: word(<AnswerGlyph answer={value.key} />, ANSWER_WORDS[value.key]),
        }))}
      />
      <FacetList title="Actor" note="Who speaks or is spoken of." values={many("actors", facets.actors)} />
      <FacetList title="Outlet" values={many("outlets", facets.outlets)} />
      <FacetList
        title="Source"
        values={many(
          "sourcing",
          facets.sourcing.map((value) => ({ ...value, name: SOURCING_WORDS[value.key] })),
        )}
      />
      <FacetList
        title="Review"
        values={facets.review.map((value) => ({
          ...value,
          name: REVIEW_WORDS[value.key],
          chosen: search.review === value.key,
          href: to({ review: value.key }),
        }))}
      />
    </>
  );
}
