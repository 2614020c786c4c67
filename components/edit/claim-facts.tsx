import type { ReactNode } from "react";
import type { Quotation } from "#db/queries/quotations";
import { hrefOfAllegation } from "#domain/address";
import { probabilityInWords } from "#domain/probability";
import { counted, MODE_WORDS, SOURCING_WORDS, TYPE_WORDS } from "#domain/words";
import { Day } from "../ui/day";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { ActorNames } from "../ui/name-list";
import { Section } from "../ui/section";

function Fact({
  name,
  reason,
  children,
}: {
  name: string;
  reason?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="part">
      <dt className="text-ink-2">{name}</dt>
      <dd>
        {children}
        {reason && <p className="hint">Why: {reason}</p>}
      </dd>
    </div>
  );
}

const named = (actors: Quotation["actors"], nobody: string) =>
  actors.length > 0 ? <ActorNames actors={actors} /> : nobody;

/** The fields of a claim for those who read: each value, and why it has it. */
export function ClaimFacts({ claim }: { claim: Quotation }) {
  const { speaker, allegation, reasons } = claim;
  const part = (role: "source" | "cue") =>
    claim.spans
      .filter((span) => span.role === role)
      .map((span) => span.quotation)
      .join(" … ") || "none";
  return (
    <Section title="How it was read" note="Each field, and why it has its value.">
      <dl>
        <Fact name="Type" reason={reasons.type}>
          <TypeGlyph type={claim.type} /> {TYPE_WORDS[claim.type].noun}
        </Fact>
        <Fact name="Speaker" reason={reasons.speaker}>
          {speaker ? <ActorNames actors={[speaker]} /> : "no person named"}
          {speaker?.office && `, ${speaker.office}`}
        </Fact>
        <Fact name="For" reason={reasons.actors}>
          {named(claim.actors, "an unnamed source")}
        </Fact>
        <Fact name="Target" reason={reasons.targets}>
          {named(claim.targets, "none")}
        </Fact>
        <Fact name="Said" reason={reasons.said}>
          <Day date={claim.said} />
        </Fact>
        <Fact name="Source" reason={reasons.sourcing}>
          {SOURCING_WORDS[claim.sourcing]}; in the text: {part("source")}
        </Fact>
        <Fact name="Cue" reason={reasons.words}>
          {part("cue")}
        </Fact>
        <Fact name="Quoted">{MODE_WORDS[claim.mode]}</Fact>
        {allegation && (
          <Fact name="Allegation" reason={reasons.allegation}>
            <Link href={hrefOfAllegation(allegation.slug)}>{allegation.proposition}</Link>
          </Fact>
        )}
        {reasons.respondsTo && (
          <Fact name="Answers" reason={reasons.respondsTo}>
            {counted(claim.answers.length, "charge")}
          </Fact>
        )}
        {Object.keys(reasons).length > 0 && (
          <Fact name="As a whole">{probabilityInWords(claim.confidence)}</Fact>
        )}
      </dl>
    </Section>
  );
}
