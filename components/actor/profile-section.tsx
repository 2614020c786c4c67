import type { AnswerProfile, ProfileRow } from "#db/queries/actors/actor-profile";
import { ANSWER_OF_TYPE } from "#domain/answer";
import { CLAIM_TYPES } from "#domain/claim";
import { hrefOfSearch } from "#domain/claim-search";
import { type ActorFilter, actorParts } from "#domain/roll-up";
import { ANSWER_WORDS, counted, inThousands } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { AnswerBlock } from "../ui/answer-block";
import { FigureLink } from "../ui/figure-link";
import { AnswerGlyph } from "../ui/glyph";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

const WIDTH = 150;
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The actor's share as a bar, the median of all accused as a black stroke. */
function ShareBar({ row }: { row: ProfileRow }) {
  return (
    <svg
      width={WIDTH}
      height="14"
      role="img"
      aria-label={`${percent(row.share)}, median ${percent(row.median)}`}
      className="block max-w-full"
    >
      <path d={`M0 12.5H${WIDTH}`} stroke="var(--rule)" />
      {row.share > 0 && (
        <AnswerBlock answer={row.answer} x={0} y={3} width={Math.max(row.share * WIDTH, 3)} height={9} />
      )}
      <rect x={Math.min(row.median * WIDTH, WIDTH - 2)} y="0" width="2" height="14" fill="var(--ink)" />
    </svg>
  );
}

interface ProfileSectionProps {
  readonly actor: { readonly name: string; readonly slug: string };
  readonly profile: AnswerProfile;
  readonly filter: ActorFilter;
}

/** How an actor answers the charges against it, beside the median of all who are accused. */
export function ProfileSection({ actor, profile, filter }: ProfileSectionProps) {
  const rows = profile.rows.filter((row) => row.answer !== "otherwise" || row.pairs + row.replies > 0);
  return (
    <Section
      title={`How ${actor.name} answers`}
      aside={<TakeAway figure="actor-answers" parts={actorParts(filter)} />}
    >
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col" className="num">
              of {inThousands(profile.received)}
            </th>
            <th scope="col" className="pl-3!">
              share; median of {profile.accused}
            </th>
            <th scope="col" className="num">
              replies
            </th>
          </tr>
        </thead>
        <Plain as="tbody">
          {rows.map((row) => {
            const types = CLAIM_TYPES.filter((type) => ANSWER_OF_TYPE[type] === row.answer);
            return (
              <tr key={row.answer}>
                <th scope="row">
                  <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
                    <AnswerGlyph answer={row.answer} /> {ANSWER_WORDS[row.answer]}
                  </span>
                </th>
                <td className="num font-semibold">
                  <FigureLink
                    count={row.pairs}
                    href={hrefOfSearch({ ...filter, accused: actor.slug, answer: row.answer })}
                  />
                </td>
                <td className="pl-3! align-middle!">
                  <ShareBar row={row} />
                </td>
                <td className="num">
                  {types.length > 0 && (
                    <FigureLink
                      count={row.replies}
                      href={hrefOfSearch({ ...filter, by: actor.slug, replies: "yes", types })}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </Plain>
      </table>
      <p className="note mt-2">
        The black stroke is the median of the {counted(profile.accused, "actor")} who are accused. “Replies”
        counts every linked reply, also to charges against others.
      </p>
    </Section>
  );
}
