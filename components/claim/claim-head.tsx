import type { Quotation } from "#db/queries/quotations";
import { ANSWER_OF_TYPE } from "#domain/answer";
import { ANSWER_WORDS, TYPE_WORDS } from "#domain/words";
import { Day } from "../ui/day";
import { TypeGlyph } from "../ui/glyph";
import { ActorNames } from "../ui/name-list";

/** Do the several who charge charge one another, and nobody else? */
const accuseEachOther = ({ type, actors, targets }: Quotation): boolean =>
  type === "allege" &&
  actors.length > 1 &&
  targets.length === actors.length &&
  actors.every(({ slug }) => targets.some((target) => target.slug === slug));

/** Who says what kind of thing to whom, and when. */
export function ClaimHead({ quotation, dated = true }: { quotation: Quotation; dated?: boolean }) {
  const { type, actors, speaker, targets, article } = quotation;
  const answering = quotation.answers.length > 0;
  const mutual = accuseEachOther(quotation);
  return (
    <div className="who">
      <TypeGlyph type={type} answering={answering} />
      <b className="font-semibold">
        {actors.length > 0 ? <ActorNames actors={actors} /> : !speaker && "Unnamed source"}
      </b>
      {speaker && (
        <span>
          <ActorNames actors={[speaker]} />
        </span>
      )}
      <span className="text-ink-2">
        {answering
          ? ANSWER_WORDS[ANSWER_OF_TYPE[type]]
          : mutual
            ? "accuse each other"
            : TYPE_WORDS[type][targets.length > 0 ? "toward" : "verb"]}
      </span>
      {targets.length > 0 && !answering && !mutual && (
        <span>
          <ActorNames actors={targets} />
        </span>
      )}
      {dated && (
        <span className="date">
          <Day date={quotation.said ?? article.published} printed={!quotation.said} />
        </span>
      )}
    </div>
  );
}
