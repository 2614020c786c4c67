import type { ClaimType } from "#domain/claim";

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

/** Lemmas of cues that by themselves say what kind of act it is. */
export const CUE_ACTS: Readonly<Partial<Record<ClaimType, readonly string[]>>> = {
  deny: words("deny denial refute rebut disavow debunk disown repudiate contradict disclaim"),
  confirm: words(
    "admit admission concede concession confess confession acknowledge acknowledgement apologise apologize apology own",
  ),
  justify: words("defend defence defense justify justification rationalize rationalise excuse"),
  refuse: words(
    "refuse refusal decline rebuff spurn balk demur duck sidestep renege veto evade dodge eschew",
  ),
  warn: words(
    "warn warning threaten threat caution fear worry alarm concerned concern fret dread vow-to-retaliate ultimatum anxious",
  ),
  allege: words(
    "accuse accusation allege allegation blame criticise criticize criticism critical condemn condemnation denounce denunciation charge slam blast attack assail lash deride decry mock rip fault chide scold rebuke deplore lambast lambaste castigate complain complaint protest ridicule insult disparage lament berate excoriate skewer bash hammer pillory taunt bemoan rail sue chastise reprimand knock swipe jab belittle needle smear label savage vilify demonize demonise impugn question scoff outrage hit trash pan disapprove admonish",
  ),
  demand: words(
    "demand urge urging order request appeal implore beg plead exhort instruct press entreat petition summon beseech encourage lobby recommend advise prod advocate push call-for call-on ask-to",
  ),
  offer: words(
    "offer pledge promise vow agree propose proposal swear guarantee commit undertake volunteer willing ready prepared assure consent accede",
  ),
  support: words(
    "praise endorse endorsement support back thank welcome hail applaud laud commend congratulate salute honor honour admire cheer champion embrace compliment tout favor favour side celebrate backing supporter supportive bless toast credit sympathize defend-friend like love prefer",
  ),
};

/** Cues whose object decides: a charge rejected is denied, a demand or offer rejected is refused. */
export const REJECTING_CUES = words(
  "reject rejection dismiss dismissal brush shrug discount oppose opposition resist wave rule scorn",
);

/** Nouns that name a charge, a report or a criticism as something to be rejected. */
export const CHARGE_NOUNS = words(
  "accusation allegation charge claim report criticism suggestion notion idea assertion complaint insinuation rumor rumour story narrative theory speculation characterization characterisation argument concern condemnation smear attack contention blame assessment finding hint comparison questions involvement",
);

/** Nouns that name what can be accepted or declined. */
export const DEMAND_NOUNS = words(
  "demand proposal offer call plan ultimatum invitation request appeal plea bid pressure condition compromise deal treaty agreement talk negotiation deadline comment interview plan pact draft resolution role change sanction intervention interference",
);

/** Verbs that open what somebody declines to do. */
export const DECLINED = words(
  "comment discuss answer say elaborate explain address respond speculate disclose name identify confirm provide give speak talk specify detail",
);

/** Words of praise in the content. */
export const PRAISE = words(
  "great terrific wonderful fantastic excellent outstanding tremendous brilliant brave courageous honorable ally friend friendship friendly fraternal reliable partner hero leader best admire respect proud thank grateful congratulation congratulate amazing incredible smart strong qualified remarkable extraordinary impressive beautiful endorse support praise love unwavering commend inspiring decent solid rock-solid closest",
);

/** Words of wrongdoing and discredit in the content. */
export const WRONG = words(
  "aggression aggressive aid-enemy violate violation breach break bypass evade evasion corrupt corruption crime criminal crooked cheat cheating lie lying liar dishonest dishonesty false falsehood mislead misleading deceive deceptive fraud fraudulent steal stole rig rigged illegal illegally unlawful illegitimate unprovoked unjustified reckless irresponsible dangerous disgraceful disgusting shameful outrageous racist racism sexist sexism bigot bigoted bigotry hate hatred hateful xenophobic misogynist offensive insulting insult attack assault abuse abusive harass harassment rape murder kill massacre genocide atrocity war-crime bomb shell invade invasion occupy annex provoke provocation provocative escalate destabilize destabilise destabilizing undermine threaten meddle meddling interfere interference hack hacking spy espionage steal theft propaganda disinformation misinformation smear defame slander hypocrisy hypocrite hypocritical incompetent incompetence weak weakness failure fail failed failing disaster disastrous catastrophe catastrophic mess terrible horrible awful bad worst wrong unfit unqualified unstable unhinged clown loser joke phony fake fraud coward cowardly betray betrayal traitor treason abandon neglect ignore refuse exploit exploitation manipulate manipulation pressure bully bullying intimidate intimidation coerce coercion blackmail harm hurt damage destroy ruin wreck kill suppress oppress oppression repress dictator tyrant extremist radical terrorist terrorism militant fuel fueling prolong sponsor arm smuggle launder bribe bribery scandal negligent careless extremely-careless irresponsibly mishandle mishandling bungle botch blame responsible guilty complicit secretly secret malicious maliciously sinister cynical politically-motivated unfair biased bias double-standard pander flip-flop extreme radical out-of-touch dividing divisive divide demagogue nonsense ridiculous absurd crazy insane stupid dumb evil lawless sabotage poison torture starve collude collusion conspire conspiracy cover-up hide conceal shield encourage containment contain isolate militarize militarization expansion expansionist imperialist imperialism neo-nazi nazi unacceptable inappropriate improper unethical dirty nasty vicious distort distortion misrepresent twist pretend bankrupt predator violence violent brutal cruel inhumane barbaric discriminate discrimination injustice",
);

/** Words of harm to come. */
export const HARM = words(
  "consequence consequences retaliate retaliation response severe price cost costs punish punishment sanction sanctions tariff tariffs accountable regret war conflict escalation danger dangerous risk risks threat catastrophe collapse destroy destruction suffer suffering pay face hostilities disaster nuclear strike attack boycott withdraw block blockade force crisis chaos hurt damage lose loss threaten backfire doom",
);

/** Words with which a side clears or commends itself. */
export const GOOD_RECORD = words(
  "constructive legitimate lawful legal peaceful defensive peace responsible objective fair impartial neutral consistently consistent always transparent transparency strict strictly right rights necessary proportionate normal appropriate proper sovereign sovereignty self-defense self-defence defense defence defend protect security justified humanitarian beneficial mutual",
);

/** Words that say that a charge is untrue. */
export const UNTRUE = words(
  "untrue false baseless groundless unfounded fabricated fabrication nonsense lie lies slander hoax fiction myth disinformation absurd ridiculous ludicrous preposterous unsubstantiated fake never nothing not no none",
);

/** Verbs of readiness in the content: what the speaker's side will do for others. */
export const READY = words(
  "ready willing prepared committed pleased open eager happy continue help assist provide support give cooperate work mediate negotiate release withdraw meet deliver send host sign",
);

/** Modals that ask something of others. */
export const MUST = words("must should need ought has have shall let");
