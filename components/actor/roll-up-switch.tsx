import type { ActorFamily } from "#db/queries/actors/family";
import { hrefOfActor } from "#domain/address";
import { addressOf, filterParts } from "#domain/claim-filter";
import { type ActorFilter, ROLL_UP_WORDS, ROLL_UPS, type RollUp, rollUpParts } from "#domain/roll-up";
import { inARow } from "#domain/words";
import { Segmented } from "../ui/button";

interface RollUpSwitchProps {
  readonly actor: { readonly name: string; readonly slug: string };
  readonly family: ActorFamily;
  readonly filter: ActorFilter;
}

/** So many names stand in the rule. */
const NAMED = 8;

/** With whom the actor is counted, as a choice in the address, and the rule in words; nothing where nobody belongs to it. */
export function RollUpSwitch({ actor, family, filter }: RollUpSwitchProps) {
  const known = ROLL_UPS.filter((part) => family[part].length > 0);
  if (known.length === 0) return null;
  const at = (parts: readonly RollUp[]) =>
    addressOf(hrefOfActor(actor.slug), {
      ...filterParts(filter),
      ...rollUpParts({ with: ROLL_UPS.filter((part) => parts.includes(part)) }),
    });
  const on = known.filter((part) => filter.with.includes(part));
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Segmented
        label={`Count ${actor.name} with`}
        choices={[
          { href: at([]), words: "Alone", current: on.length === 0 },
          ...known.map((part) => ({
            href: at(on.includes(part) ? on.filter((one) => one !== part) : [...on, part]),
            words: `With ${ROLL_UP_WORDS[part]} (${family[part].length})`,
            current: on.includes(part),
          })),
        ]}
      />
      <p className="note" id="roll-up-rule">
        {on.length === 0
          ? `Counted is what names ${actor.name} itself. Replies by its offices and people answer for it all the same.`
          : `Counted is what names ${actor.name} or ${namesOf(on.flatMap((part) => family[part]))}: a claim once, a charge once for each pair of accuser and accused. The lists hold the same.`}
      </p>
    </div>
  );
}

function namesOf(family: readonly { readonly name: string }[]): string {
  const names = family.slice(0, NAMED).map(({ name }) => name);
  const others = family.length - names.length;
  return inARow(others > 0 ? [...names, `${others} more`] : names);
}
