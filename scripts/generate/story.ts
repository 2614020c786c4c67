import type { ClaimMode, ClaimType } from "#domain/claim";
import type { ExtractedArticle, ExtractedClaim, NamedActor, ResponseLink } from "#domain/extraction";
import type { Span } from "#domain/span";
import type { Cast, Charge } from "./cast";
import type { Dice } from "./random";

const REPLIES: readonly (readonly [ClaimType, string, string])[] = [
  ["deny", "denied", "having ever done so"],
  ["deny", "rejected", "the accusations as baseless"],
  ["justify", "insisted that", "every step was in line with international law"],
  ["allege", "accused its accusers of", "hiding their own failures"],
  ["demand", "urged the other side to", "show evidence before speaking"],
  ["refuse", "declined", "to comment on the reports"],
  ["confirm", "admitted that", "mistakes had been made"],
  ["state", "said that", "talks would go on"],
];
const ASIDES: readonly (readonly [ClaimType, string, string])[] = [
  ["warn", "warned of", "consequences if nothing changed"],
  ["demand", "called on all sides to", "return to the table"],
  ["offer", "offered", "to send mediators"],
  ["support", "praised", "the work of the observers"],
  ["state", "said that", "the situation was being watched"],
];

/** Writes sentences one after the other and remembers where their words stand. */
class Page {
  text = "";
  readonly claims: ExtractedClaim[] = [];

  write(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return [start, this.text.length];
  }

  claim(say: {
    cast: Cast;
    dice: Dice;
    actor: NamedActor;
    cue: string;
    words: string;
    type: ClaimType;
    targets: readonly NamedActor[];
    respondsTo: readonly ResponseLink[];
    said: string | null;
    allegation: string | null;
  }): ExtractedClaim {
    const speaker = say.dice.chance(0.6) ? say.cast.speakerOf(say.actor) : null;
    const direct = say.dice.chance(0.3);
    const source = this.write(
      speaker ? `${speaker.name}, ${say.actor.name}’s ${speaker.office},` : say.actor.name,
    );
    this.write(" ");
    const cue = this.write(say.cue);
    this.write(direct ? " “" : " ");
    const content = this.write(say.words);
    this.write(direct ? "”.\n\n" : ".\n\n");
    const mode: ClaimMode = direct ? "direct" : "indirect";
    const made: ExtractedClaim = {
      id: `c${this.claims.length + 1}`,
      type: say.type,
      mode,
      sourcing: say.dice.chance(0.1) ? "anonymous" : "record",
      speaker,
      actors: [say.actor],
      targets: say.targets,
      spans: [content],
      content: [content],
      source: [source],
      cue: [cue],
      nested: false,
      respondsTo: say.respondsTo,
      said: say.said,
      allegation: say.allegation,
      confidence: 0.4 + say.dice.below(60) / 100,
      reasons: { type: `the cue “${say.cue}”` },
    };
    this.claims.push(made);
    return made;
  }
}

/** One article about one or two charges: charge, replies, asides. `day` is its ISO date of publication. */
export function storyOf(dice: Dice, cast: Cast, day: string): ExtractedArticle {
  const page = new Page();
  const charges = Array.from({ length: 1 + dice.below(2) }, () => dice.ranked(cast.charges));
  for (const charge of charges) exchange(page, dice, cast, charge, day);
  for (let n = dice.below(4); n > 0; n--) {
    const [type, cue, words] = dice.one(ASIDES);
    const [actor, other] = [dice.ranked(cast.actors), dice.ranked(cast.actors)];
    const targets = other === actor ? [] : [other];
    page.claim({ cast, dice, actor, cue, words, type, targets, respondsTo: [], said: day, allegation: null });
  }
  const text = page.text.trimEnd();
  const [first] = charges;
  const title = first ? `${first.accuser.name} accuses ${first.accused.name}` : null;
  const map = [{ at: 0, from: 0, length: text.length }];
  return {
    title,
    outlet: dice.ranked(cast.outlets),
    published: day,
    start: 0,
    end: text.length,
    text,
    map,
    removed: [],
    claims: page.claims,
  };
}

function exchange(page: Page, dice: Dice, cast: Cast, charge: Charge, day: string): void {
  const { accuser, accused, wrong, allegation } = charge;
  const said = dice.chance(0.7) ? day : null;
  const words = `having ${wrong} in plain sight`;
  const first = page.claim({
    cast,
    dice,
    actor: dice.chance(0.75) ? accuser : dice.ranked(cast.actors.filter((actor) => actor !== accused)),
    cue: `accused ${accused.name} of`,
    words,
    type: "allege",
    targets: [accused],
    respondsTo: [],
    said,
    allegation: allegation.key,
  });
  for (let n = dice.below(4); n > 0; n--) {
    const [type, cue, answer] = dice.ranked(REPLIES);
    const respondsTo = [{ to: first.id, basis: "explicit" as const, confidence: 0.5 + dice.below(50) / 100 }];
    const actor = dice.chance(0.9) ? accused : dice.ranked(cast.actors);
    page.claim({
      cast,
      dice,
      actor,
      cue,
      words: answer,
      type,
      targets: first.actors,
      respondsTo,
      said,
      allegation: null,
    });
  }
}
