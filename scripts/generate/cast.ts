import countries from "world-countries";
import type { ExtractedAllegation, NamedActor, Speaker } from "#domain/extraction";
import type { Dice } from "./random";

const FIRST = [
  "Ana",
  "Boris",
  "Chen",
  "Dara",
  "Elif",
  "Farid",
  "Grace",
  "Hana",
  "Ivo",
  "Jun",
  "Karl",
  "Lena",
  "Musa",
  "Nora",
  "Omar",
  "Petra",
];
const LAST = [
  "Adeyemi",
  "Brandt",
  "Castillo",
  "Demir",
  "Eriksen",
  "Fontaine",
  "Garcia",
  "Haddad",
  "Ito",
  "Jansen",
  "Kovacs",
  "Lindqvist",
  "Moreau",
  "Novak",
  "Okafor",
  "Petrov",
];
const OFFICES = ["Foreign Minister", "government spokesperson", "Ambassador to the UN", "Defence Minister"];
const BODIES = ["NATO", "European Union", "United Nations", "African Union", "OPEC"];
const TOWNS = [
  "Harbour",
  "Valley",
  "Capital",
  "Northern",
  "Coastal",
  "Evening",
  "Morning",
  "Republic",
  "National",
  "Lakeside",
];
const PAPERS = ["Herald", "Courier", "Tribune", "Gazette", "Observer", "Dispatch"];
const WRONGS = [
  "supplied weapons to armed groups in",
  "spread false reports about",
  "broke the ceasefire with",
  "violated the airspace of",
  "jammed satellite navigation over",
  "held back grain meant for",
  "interfered in the election of",
  "sheltered people wanted by",
  "dumped steel on the market of",
  "attacked the power grid of",
  "expelled reporters from",
  "polluted the river shared with",
];

export interface Cast {
  readonly actors: readonly NamedActor[];
  readonly outlets: readonly string[];
  speakerOf(actor: NamedActor): Speaker;
  readonly charges: readonly Charge[];
}

export interface Charge {
  readonly allegation: ExtractedAllegation;
  readonly accuser: NamedActor;
  readonly accused: NamedActor;
  readonly wrong: string;
}

/** The people and bodies of a made-up world of news: real countries with a long tail, made-up speakers and papers. */
export function castOf(dice: Dice, charges: number): Cast {
  const states = [...countries]
    .sort((a, b) => b.area - a.area)
    .map(({ name }) => ({ name: name.common, kind: "country" as const }));
  const actors: NamedActor[] = [
    ...states.slice(0, 12),
    ...BODIES.map((name) => ({ name, kind: "alliance" as const })),
    ...states.slice(12, 190),
  ];
  const outlets = TOWNS.flatMap((town) => PAPERS.map((paper) => `${town} ${paper}`));
  const speakers = new Map<string, Speaker[]>();
  const speakerOf = (actor: NamedActor): Speaker => {
    const known = speakers.get(actor.name) ?? [];
    if (known.length < 3 && dice.chance(0.3))
      known.push({ name: `${dice.one(FIRST)} ${dice.one(LAST)}`, office: dice.one(OFFICES) });
    if (known.length === 0)
      known.push({ name: `${dice.one(FIRST)} ${dice.one(LAST)}`, office: dice.one(OFFICES) });
    speakers.set(actor.name, known);
    return dice.one(known);
  };
  return {
    actors,
    outlets,
    speakerOf,
    charges: Array.from({ length: charges }, (_, n) => chargeOf(dice, actors, n)),
  };
}

function chargeOf(dice: Dice, actors: readonly NamedActor[], n: number): Charge {
  const accused = dice.ranked(actors);
  const others = actors.filter((actor) => actor !== accused);
  const [accuser, victim] = [dice.ranked(others), dice.one(others)];
  const wrong = `${dice.one(WRONGS)} ${victim.name}`;
  return {
    allegation: { key: `charge-${n + 1}`, proposition: `${accused.name} ${wrong}` },
    accuser,
    accused,
    wrong,
  };
}
