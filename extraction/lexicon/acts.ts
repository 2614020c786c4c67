import type { ClaimType } from "#domain/claim";

/**
 * Lemmas of cues that by themselves say what kind of act it is. A cue with a plain verb of saying is not asked: its words
 * decide.
 */
export const CUE_ACTS: Readonly<Partial<Record<ClaimType, string>>> = {
  deny: "deny denial refute rebut disavow debunk disown repudiate disclaim dispute",
  confirm:
    "admit admission concede concession confess confession acknowledge acknowledgement apologise apologize apology own",
  justify: "defend defence defense justify justification rationalize rationalise excuse",
  refuse: "refuse refusal decline rebuff spurn balk demur duck sidestep renege veto evade dodge eschew snub",
  warn: "warn warning threaten threat caution fear worry alarm concern concerned dread ultimatum anxious wary",
  allege:
    "accuse accusation allege allegation blame criticise criticize criticism critique condemn condemnation denounce denunciation charge slam blast attack assail lash deride decry mock rip rant tirade diatribe fault chide scold rebuke deplore lambast lambaste castigate complain complaint protest ridicule insult disparage lament berate excoriate skewer bash hammer pillory taunt bemoan rail sue chastise reprimand knock swipe jab belittle needle smear savage vilify demonize demonise impugn question scoff outrage trash pan disapprove admonish disagree oppose opposition detractor indict rage fume sneer jeer tear skeptical sceptical doubt distrust dislike hate resent resentment object objection contest boo heckle annoyed irked unhappy upset troubled appalled horrified dismayed disgust disgusted disappointed disappointment outraged angry furious anger dismay frustration displeasure contempt disdain railing ridicule bristle derision indictment complaining",
  demand:
    "demand urge order request appeal implore beg plead exhort instruct press entreat petition summon beseech encourage lobby recommend advise prod push mandate pressure dare challenge insist-on clamor clamour agitate",
  offer:
    "offer pledge promise vow agree propose proposal swear guarantee commit commitment undertake volunteer willing willingness ready readiness prepared openness consent accede promising",
  support:
    "praise endorse endorsement support back thank welcome hail applaud laud commend congratulate salute honor honour admire admiration cheer champion embrace compliment favor favour side celebrate supporter supportive bless toast credit sympathize sympathise like love prefer gush rave defer revere esteem appreciate appreciation gratitude encouragement optimism optimistic sympathy advocate backer backing rally enthusiasm confidence affinity",
};

/** Verbs of saying that leave the kind of act to the words said. */
export const SAYING: readonly string[] = `
  say tell add note write state remark explain comment reply answer respond continue tweet post recall
  observe declare announce report mention speak talk put read
`
  .trim()
  .split(/\s+/);

/** Cues whose object decides: a rejected charge is denied, a rejected demand or offer is refused. */
export const REJECTING_CUES: readonly string[] = `
  reject rejection dismiss dismissal brush shrug discount wave rule scorn
`
  .trim()
  .split(/\s+/);

/** Nouns that name a charge, a report or a criticism as something to be rejected. */
export const CHARGE_NOUNS: readonly string[] = `
  accusation allegation charge claim report criticism suggestion notion idea assertion complaint
  insinuation rumor rumour story narrative theory speculation characterization characterisation argument
  concern condemnation smear contention blame assessment finding hint comparison involvement scenario
  image critique attack label talk
`
  .trim()
  .split(/\s+/);

/** What somebody calls a charge who says that it does not hold. */
export const UNTRUE: readonly string[] = `
  baseless groundless unfounded unsubstantiated ungrounded untrue false fake fabricated fabrication fabrications invented
  lies lie nonsense absurd ridiculous ludicrous preposterous fiction fantasy slander slanderous libel libellous defamatory
  smear smears propaganda disinformation misinformation hoax myth rumors rumours speculation malicious mendacious misleading
  misguided inaccurate erroneous incorrect wrong flawed biased one-sided exaggerated distorted imaginary far-fetched
  outrageous laughable rubbish garbage hogwash
`
  .trim()
  .split(/\s+/);

/** Words with which a reply names the charge, the threat or the smear it answers. */
export const CHARGE_NAMES: readonly string[] = `
  accusation accuse allegation allege blame criticism criticise criticize smear slander defame discredit
  disinformation misinformation falsehood propaganda false fake lie untrue baseless unfounded groundless
  shirk deflect hype condemnation
`
  .trim()
  .split(/\s+/);

/** Words with which a reply names the demand or the threat it answers. */
export const DEMAND_NAMES: readonly string[] = `
  ultimatum threat threaten pressure pressuring demand deadline condition blackmail coercion bully blame
  interference
`
  .trim()
  .split(/\s+/);

/** Nouns that name what can be accepted or declined. */
export const DEMAND_NOUNS: readonly string[] = `
  demand proposal offer call plan ultimatum invitation request appeal plea bid pressure condition
  compromise deal treaty agreement negotiation deadline interview pact draft resolution role change
  intervention interference status access permission admission entry visa bill measure petition motion
`
  .trim()
  .split(/\s+/);

/** Words of praise. */
export const PRAISE: readonly string[] = `
  great greatest terrific wonderful fantastic excellent outstanding tremendous brilliant brave
  courageous honorable honourable fraternal reliable trusted hero heroic admire applaud proud grateful
  congratulation congratulations congratulate amazing incredible qualified remarkable extraordinary
  impressive inspiring beloved closest unwavering commendable magnificent superb phenomenal respected
  gentleman loyal steadfast staunch
`
  .trim()
  .split(/\s+/);

/** Words that by themselves discredit whoever they are said of. */
export const DISCREDIT: readonly string[] = `
  lie lying liar lies dishonest dishonesty crooked corrupt corruption fraud fraudulent rigged hypocrisy
  hypocrite hypocritical incompetent incompetence unfit unqualified disgrace disgraceful disgusting
  shameful outrageous racist racism sexist sexism bigot bigoted bigotry hateful xenophobic misogynist
  offensive reckless irresponsible illegal illegally unlawful illegitimate unconstitutional unprovoked
  unjustified aggression aggressor provocation provocative atrocity genocide massacre tyrant dictator
  demagogue phony hoax smear slander propaganda disinformation misinformation falsehood misleading
  deceptive disaster disastrous catastrophe catastrophic terrible horrible awful worst unstable unhinged
  clown loser joke coward cowardly betray betrayal traitor treason bully bullying blackmail scandal
  negligent careless irresponsibly mishandle mishandling mishandled bungle botch complicit guilty
  malicious sinister cynical unfair biased double-standard pander flip-flop out-of-touch divisive
  nonsense ridiculous absurd crazy insane stupid dumb evil lawless sabotage torture collude collusion
  conspire conspiracy cover-up unacceptable inappropriate improper unethical nasty vicious distort
  distortion misrepresent predator cruel brutal inhumane barbaric discrimination injustice hegemony
  hegemonism hegemonic warmongering imperialist imperialism colonialism meddling wrong weak failed
  failure dangerous undemocratic unamerican un-american bankrupt shame pathetic embarrassing
  embarrassment cheat cheating steal stealing theft untrustworthy distrust scam sham sleazy rude
  arrogant ignorant clueless politically-motivated charlatan inaccurate vulnerability liability baffling
  troubling frustrated disappointed disappointing egregious flawed broken rogue thug thugs thuggish
  murderer killer spies fascist fascism nazi authoritarian autocrat radical-left extremist criminal
  criminals crime untruthful evasive bogus unserious hollow toxic appalling abhorrent despicable
  deplorable mess charade farce mockery smears defame false lawbreaking insult insulting corruptly
  cronyism bribery greed misogyny sleaze genocidal warmonger nonsensical idiotic foolish naive misguided
  callous heartless spineless feckless unprecedented-breach deceitful duplicitous two-faced
  sexually-assaulted
`
  .trim()
  .split(/\s+/);

/** Words that discredit whoever a state says them of: in the politics of one country they are said of much else. */
export const DISCREDIT_ABROAD: readonly string[] = `
  hostile hostility irrational senseless insinuation insinuations pretext pretexts farcical far-fetched one-sided
  narrow-minded short-sighted aggressive belligerent warlike bellicose expansionist expansionism unilateral unilaterally
  coercive coercion confrontational adventurism hysteria hysterical inflammatory incitement incite subversion subversive
  destructive destabilizing destabilising unwarranted unfounded baseless groundless indiscriminate oppression oppressive
  repression repressive sectarian sectarianism encroach encroachment incursion incursions intrude intrusion trespass
  infiltrate infiltration terrorise terrorize
`
  .trim()
  .split(/\s+/);

/** Deeds that are a charge when another party is said to have done them. */
export const DEEDS: readonly string[] = `
  violate violation breach break bypass evade evasion circumvent mislead deceive steal rig undermine
  threaten meddle interfere interference hack spy defame fail neglect ignore abandon refuse exploit
  manipulate pressure intimidate coerce hurt harm damage destroy ruin wreck kill suppress oppress
  repress fuel prolong escalate destabilize destabilise destabilization destabilisation provoke invade
  invasion occupy annex bomb shell attack assault abuse harass rape murder launder bribe smuggle poison
  starve hide conceal shield contain containment isolate encircle militarize militarise militarization
  militarisation expansion instability exacerbate worsen inflame sponsor blame jeopardize jeopardise
  endanger embolden enrich smuggling divide dividing insult mock hate misuse waste squander unleash
  weaponize weaponise falsify fabricate obstruct stoke stonewall flout disregard breed
`
  .trim()
  .split(/\s+/);

/** Words of harm to come. */
export const HARM: readonly string[] = `
  consequence consequences retaliate retaliation price cost costs punish punishment sanction tariff
  accountable regret war conflict escalation dangerous danger risk threat catastrophe collapse destroy
  destruction suffer hostilities disaster nuclear strike boycott blockade crisis chaos damage lose
  backfire doom devastating devastate worse worst layoffs recession violence riot bloodshed attack force
  severe harm jeopardize terrorism
`
  .trim()
  .split(/\s+/);

/** Words with which a side clears or commends itself. */
export const GOOD_RECORD: readonly string[] = `
  constructive legitimate lawful legal peaceful defensive responsible objective fair impartial neutral
  consistently consistent transparent transparency strict strictly necessary proportionate normal
  appropriate proper sovereign sovereignty self-defense self-defence justified humanitarian beneficial
  mutual cooperate cooperated comply complied compliance promote promoted
`
  .trim()
  .split(/\s+/);
