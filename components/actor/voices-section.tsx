import type { Voice } from "#db/queries/actors/actor-voices";
import { hrefOfActor } from "#domain/address";
import { hrefOfSearch } from "#domain/claim-search";
import { monthsInWords } from "#domain/day";
import { type ActorFilter, actorParts } from "#domain/roll-up";
import { counted, TYPE_ORDER } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { FigureLink } from "../ui/figure-link";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

/** Up to this many claims get a glyph each; above it, a glyph and a number a type. */
const COUNTABLE = 20;

function Kinds({ voice }: { voice: Voice }) {
  const kinds = [...voice.kinds].sort(
    (one, other) =>
      Number(other.answering) - Number(one.answering) ||
      TYPE_ORDER.indexOf(one.type) - TYPE_ORDER.indexOf(other.type),
  );
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 gap-y-1">
      {kinds.map(({ type, answering, claims }) =>
        voice.claims <= COUNTABLE ? (
          Array.from({ length: claims }, (_, index) => `${type} ${answering} ${index}`).map((key, index) => (
            <TypeGlyph
              key={key}
              type={type}
              answering={answering}
              size={11}
              label={index === 0 ? true : ""}
            />
          ))
        ) : (
          <span key={`${type} ${answering}`} className="inline-flex items-center gap-1">
            <TypeGlyph type={type} answering={answering} size={11} label={true} /> {claims}
          </span>
        ),
      )}
    </span>
  );
}

/** From a first to a last month, as far as they are known. */
const monthsOf = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  from && to ? monthsInWords(from, to) : "not dated";

/** The offices in the order in which the articles first print them, then those known but not printed. */
function Offices({ voice }: { voice: Voice }) {
  const printed = voice.terms.map((term) => term.office);
  const known = voice.offices.filter((office) => !printed.includes(office));
  if (printed.length + known.length === 0) return <span className="text-ink-2">{monthsOf(voice)}</span>;
  return (
    <ul>
      {voice.terms.map((term) => (
        <li key={term.office}>
          {term.office} <span className="whitespace-nowrap text-ink-2">{monthsOf(term)}</span>
        </li>
      ))}
      {known.map((office) => (
        <li key={office}>
          {office} <span className="text-ink-2">known, not printed here</span>
        </li>
      ))}
    </ul>
  );
}

interface VoicesSectionProps {
  readonly actor: { readonly name: string; readonly slug: string };
  readonly voices: readonly Voice[];
  readonly filter: ActorFilter;
}

/** Who speaks on an actor's behalf, with the office as the articles print it. */
export function VoicesSection({ actor, voices, filter }: VoicesSectionProps) {
  const people = voices.filter((voice) => voice.speaker !== null);
  const unnamed = voices.find((voice) => voice.speaker === null)?.claims ?? 0;
  return (
    <Section
      title={`Who speaks for ${actor.name}`}
      aside={
        <>
          {`${counted(people.length, "person", "people")}, ${counted(unnamed, "claim")} without a name`}
          <TakeAway figure="actor-voices" parts={actorParts(filter)} />
        </>
      }
    >
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col" className="max-sm:hidden">
              Office in the articles, and when
            </th>
            <th scope="col">Claims</th>
            <th scope="col" className="num">
              <span className="sr-only">Number of claims</span>
            </th>
          </tr>
        </thead>
        <Plain as="tbody">
          {voices.map((voice) => (
            <tr key={voice.speaker?.slug ?? ""}>
              <th scope="row" className="w-36">
                {voice.speaker ? (
                  <Link href={hrefOfActor(voice.speaker.slug)}>{voice.speaker.name}</Link>
                ) : (
                  <span className="text-ink-2">no person named</span>
                )}
              </th>
              <td className="max-sm:hidden">
                <Offices voice={voice} />
              </td>
              <td>
                <Kinds voice={voice} />
              </td>
              <td className="num font-semibold">
                <FigureLink
                  count={voice.claims}
                  href={hrefOfSearch({ ...filter, by: actor.slug, speaker: voice.speaker?.slug ?? "none" })}
                />
              </td>
            </tr>
          ))}
        </Plain>
      </table>
    </Section>
  );
}
