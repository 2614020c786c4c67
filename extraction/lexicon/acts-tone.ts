/*
 * Words of blame and of praise: the stronger half of AFINN-165 by Finn Årup Nielsen (MIT licence), base forms, without words
 * that newspapers use of wars, votes and money without judging anybody.
 */

/** Base forms of words that speak ill of what they are said of. */
export const SPEAKS_ILL: readonly string[] = `
  abandon abducted abduction abhor abhorred abhorrent abuse abusive accident accidental accidentally accusation accuse
  ache acrimonious admonish afraid aggravate aggression aggressive aggressiveness aghast agonise agonize alarm
  alarmist alienation allegation allergic anger angry anguish animosity annoy annoyance antagonistic anxiety
  anxious apathetic apathy apocalyptic appalled appalling apprehensive arrests arrogant ashame ass
  assassination assault atrocious atrocity avenge avenger awful awkward bad badly badness
  bailout bamboozle ban bankrupt bankruptcy bankster banned barbarian barbaric barbarous barrier battling
  beaten belittle bereave betray betrayal biased bitter bitterest bitterly bizarre blackmail blame
  blockade bloody blurry boastful bore bother bothersome boycott brainwashing breach breaches bribe brooding brutal
  brutally bullied bully bummer burden burglar burglary careless casualty catastrophe catastrophic censor
  chagrin chaos chaotic charmless chastise cheat cheater cheerless chide childish choke clash clueless cock
  cocky coerced coercion collapse collision colluding complacent complain complaint complicating condemn
  condemnation conflict conflictive confuse conspiracy constipation constrained contagion contaminant contaminate
  contamination contempt contemptible contemptuous contemptuously contentious contestable controversial
  controversially controversies controversy convicted cornered corrupt corruption costly cover-up coward cowardly crap
  crappy crash crazier craziest crazy crestfallen cried cries crimes criminal criminate critic criticise criticism
  criticize critique cruel cruelty crushed crying cutback cynic cynical cynicism damage damned damnit danger
  dangerous dangerously darkest deadening deadlock deadly deceit deceitful deceive deception deceptive defeat defect
  defective defenseless deficient deficiency deficiencies deficit deformed deformities deformity defraud defunct
  degrade dehumanize deject demoralize denial denied denier denies denounce dent deny deplore deport deportation
  depressed depressing deprivation derail derelict deride derision despair desperate desperately despondent destroy
  destruction destructive detain detention deteriorate deterrent devastate devastation diffident
  dire direful dirt dirtier dirtiest dirty disabilities disability disadvantage disagree disagreeable disagreement
  disappoint disappointment disapproval disapprove disaster disastrous disbelieve discomfort disconsolate
  disconsolation discontented discord discouraged discredited discriminate discriminatory disdain disgrace disgust
  disgustful disheartened dishonest disillusioned disinclined disjointed dislike dismal dismayed dismissed disorder
  disorganized disoriented disparage displeased displeasure disproportionate dispute disqualified disquiet disregard
  disrespect disrupt disruption disruptive dissatisfied distasteful distort distract distraction distress distresses
  distrust distrustful disturb dithering dodging dodgy dolorous doom dour downcast downer downhearted
  downside drained dread dreadful dreary droopy drown drudgery drunk dubious dud dull dumb dumped dupe dupery
  dying dysfunction eerie eery embarrass embarrasses embarrassment embezzlement embittered enemies enemy ennui enrage
  enslave envious erroneous error evergreening evil exacerbate exaggerate exasparate exasperated exasperates
  exasperating excluded exhausted expel expelled expelling exploit extremist fad fail failure fainthearted
  fake faker fallen falsely falsified falsify famine fascist fatal fatalities fatality fatigue fear fearful fearfully
  fearsome feeble felonies felony fever fiasco fidgety fines firing filth filthy flaw flop flu flustered fool foolish
  forbidden forbidding foreclosure forgetful foul fraud fraudster fraudulence fraudulent freak frenzy fright
  frightened frightening fruitless frustrate frustration fud
  fuked fuking fuming furious futile gag gagged ghastly giddy gloomy glum goddamn goofiness goofy grave grisly greed
  greedy greenwash greenwasher grief grieved grim groan gross gruesome guilt guilty gullibility gullible hapless
  haplessness harass harasses harassment hardship harm harmful harried harsh harsher harshest harshly hate hater
  hatred haunted havoc hazardous headache heartbreaking heartbroken heartless heavyhearted hellish helpless hesitant
  hesitate hideous hinder hindrance hoax homeless homesick homicide hooligan hooliganism hopeless hopelessness
  horrendous horrid horrible horrific horrified hospitalized hostile huckster humbug humiliated humiliation hunger
  hurt hypocritical hysteria hysterical hysterics icky idiocy idiot idiotic ignorance ignorant ignored ill ill-fated
  illegal illegally illegitimate illiteracy illnesses illogical imbecile impair impairment impatient impeachment
  impede impedingly imperfect imposter impotent imprisoned imprisonment improper improperly inability inaction
  inadequate inadvertently inappropriate incapable incapacitated incapacitates incapacitating incense incoherent
  incompetence incompetent incomprehensible inconsiderate inconvenience inconvenient indecisive indicted indifference
  indifferent indignant indignation indoctrinate inediable inexorable inexcusable ineffective ineffectively
  ineffectual inefficiency inefficient inefficiently inept ineptitude infantile infantilized infect infection
  infectious inferior infest inflamed inflict infract infringement infuriate inhuman injuries injury injustice
  inoperative inquisition insane insanity insecure insensitive insensitivity insignificant insipid insolvent insomnia
  insufficiency insufficient insufficiently insult interrogated interrupt interruption intimidate intimidation
  intransigence intransigency irate irreparable irreproducible irresolute irresponsible irresponsibly irritate itchy
  jailed jealous jealousy jeopardy jerk joyless kickback kidnap kidnapped kidnapping lack
  lackadaisical lagged lagging lags lame lawsuit lethal lethality lethargic lethargy liar libelous lied litigious
  livid loathe loathsome lobbied lobby lobbyist lonely lonesome loose loser losses lousy ludicrous lugubrious lunatic
  macabre mad maddening madly madness maladaption maldevelopment maltreatment manslaughter meaningless mediocrity
  melancholy memoriam menace mess mindless misbehave misbranding miscast misclassified misclassifies misclassify
  misconduct miserable miserably misery misfire misfortune misgiving misinformation misinformed misinterpreted mislead
  misplace mispricing misreport misrepresent misrepresentation miss mistake mistaken misunderstand misunderstood
  misuse moan mock mongering monopolize moron mourn mournful muddy mumpish murderer
  murdering murderous murders murky naive narcissism nasty needy negative negativity neglect nervous nervously
  non-approved nonsense noob nosey notorious nuts obliterate obnoxious obscene obscenity obsolete obstacle
  obstinate obstruct obstruction odd offence offend offender offense offensive offensively oops oppressed oppression
  oppressive optionless ostracize ouch outage outbreak outcry outmaneuvered outnumbered outrage outrageous
  overprotective overran overreact overreaction oversell oversimplification oversimplified oversimplifies oversimplify
  oversold overstatement overwrought pain painful panic panicked pathetic penalize penalty peril perjury perpetrated
  perpetrator perplexed persecute perturbed pervert pesky pessimism pessimistic petrified phobic pillage pique
  piteous pity plague plodding pointless poised poison pollutant pollute polluter pollution poorer poorest poorly
  possessive post-traumatic powerless prblm predatory pressured prisoner problem profiteer propaganda prosecuted
  protesting pseudoscience psychopathic punish punishes punitive puzzled quaking questionable racism racist rage
  rageful rant ranter rape rapist rash rebel rebellion recession reckless refuse regret regretful regretted regretting
  rejection remorse repellent repercussion reprimand repulsed repulsive resentful restless restrict restriction
  revenge revengeful revolting ridiculous riot risky rob robber rotten rude ruin sabotage sad sadden sadly sarcastic
  savange scam scandal scandalous scapegoat scare scar scary sceptical scold scorn scornful scream screwed scum
  scumbag sedition seditious self-abuse self-contradictory self-deluded selfish selfishness sentence severe severely
  sexist sexistic shaky shame shameful shattered shock shoody short-sighted short-sightedness
  shortage shrew sickness side-effect sigh sin sinful singleminded sinister skeptic skeptical skepticism slam slash
  slashes slave slavery sleeplessness sloppy sluggish smear smog smuggle sneeze snub snubbed snubbing somber
  sorrow sorrowful spam spammer spamming speculative spiritless spiteful spoiled spoilt squander stab
  stabbed stall stampede stank startled starve steal stereotype stingy stink stinker stinky stole stolen strangled
  stressed stressor stricken strikers struggle stubborn stuck stunned stupid stupidity stupidly subpoena subversive
  suck sue suffer sufferer suicidal suicide sulking sulky sullen suspicious swear swindle taint tard tarnish tarnishes
  tears tense terrible terribly terrified terrorize thorny thoughtless threat threaten thwart timid timorous tired
  toothless torn torture totalitarian totalitarianism tout toxic tragedies tragedy tragic transgress transgresses
  trapped trauma traumatic travesty treason treasonous trembling tremor tremulous tribulation tricked trickery troll
  trouble tumor tyran tyrannic tyrannical tyrannically ugh ugliness ugly unable unacceptable unappeasable
  unappreciated unapproved unattractive unavailing unaware unbearable uncomfortable unconcerned undercooked undermine
  underperform undeserving undesirable uneasy unethical uneventful unfair unfavorable unfit unfitted unfocused
  unforgivable unforgiving unfulfilled unfunny ungenerous ungrateful unhappy unhappiness unhealthy unhygienic
  unimaginative unimpressed uninspired unintelligent unintentional uninvolving unjust unlovable unloved unmotivated
  unoriginal unparliamentary unpleasant unpleasantness unprofessional unreleting unresearched unsafe unsatisfied
  unscientific unsecured unsophisticated unsound unstable unsuccessful unsuccessfully unsupported untrue unwanted
  unworthy uproar upset upsetting uptight useless uselessness vague vapid vexation vexing vicious victimization
  victimize vile violate violation violence violence-related violent violently virulent vitriolic vomit vulnerability
  vulnerable walkout warfare warn wasted wasting weak weakened weakness weaknesses weary weep weird whitewash
  wicked withdrawal woebegone woeful worried worries worry worse worsen worst worthless wrathful wreck wrenching
  wrong wrongdoing wrongful wrongfully wrongly wtf wtff wtfff yucky zealot
`
  .trim()
  .split(/\s+/);

/** Base forms of words that speak well of what they are said of. */
export const SPEAKS_WELL: readonly string[] = `
  abilities ability absolve acclaim accolade accomplish accomplishes accomplishment acquit acquitted acquitting admire
  adorable adoration adore adoringly advantage advantageous advantageously adventure adventurous affection
  affectionate affectionateness affordable aficionados agog agreeable ally altruistic amaze ambitious amicable amuse
  amusement appealing appease applaud applause appreciate appreciation appropriate appropriately approval approved
  approves asset astonished astound astoundingly attracting attraction attractive attractively attractiveness
  audacious avid awarded awards awesome backing bargain beatific beauties beautiful beautifully beautify beauty befit
  befitting beloved benefactor benefit benefitted benefitting benevolent bless blesses bliss blissful blithe
  blockbuster bold boldly brave braveness bravery bravura breakthrough breathtaking brightest brilliant brilliance
  brisk buoyant calm captivated careful carefully carefulness caring celebrate celebration champion chance charisma
  charitable charm charmingly cheer cheerful cheerfully cheery cherish cherishes chic clarifies clarity classy clean
  cleaner clever comfort comfortable comfortably commend commitment compassion compassionate competent competitive
  compliment comprehensive conciliate confidence confident confidently congrats congratulate congratulation consent
  consolable convivial courage courageous courageously courageousness courteous courtesy coziness creative cunning
  cute daredevil daring dauntless dazzling dear dearly debonair dedicated dedication defender deft delectable
  delicious delight delightful delightfully desirable desired desirous determined devoted devotion devotional dignity
  dilligence discernment distinguished donate donation durable eager earnest ease ecstatic effective effectively
  effectiveness effortlessly elated elation elegant elegantly empathetic empower empowerment enchanted encourage
  encouragement endorse endorsement energetic engrossing enjoy enjoyable enlighten enrapture entertaining enthral
  enthusiastic entrusted environment-friendly esteem ethical euphoria euphoric evergreen excellence excellent excite
  excitement exclusive exhilarated exhilarates exhilarating exonerate expertly exquisite exuberant exultant exultantly
  fabulous fabulously fair fairness faithful famous fan fantastic fascinate fascination favor favorable favorably
  favorite favour favourable favourably favourite fearless fearlessness fertile fervent fervid festive fine finest
  flagship flawless flawlessly focused fond fondness fortune fortunate fortunately freedoms friendliness friendly
  friendship frisky ftw fulfill fulfillment funky funnier funny gain gallant gallantly gallantry game-changing gem
  generous generously genial gift glad glamorous glamourous glee gleeful glorious glory godsend gold goodlooking
  goodness goodwill graceful gracious grand grateful gratification greater greatest greetings gripping growths ha haha
  hahaha hahahah hail hallelujah handsome happiest happiness hardier hardy harmony harmonious harmoniously healthy
  heartfelt heartwarming heaven heavenly hehe help helpful hero heroes heroic highlight hilarious honest honor honour
  hopefully hoping hug humane humerous humor humorous humour humourous hurrah imaginative immortal importance impress
  impresses impressive improve improvement indestructible infatuated infatuation influential innovative inquisitive
  inspiration inspirational inspire intact integrity intelligent interested interesting intimacy intricate invincible
  invulnerable irresistible irresistibly jaunty jocular joke jolly jovial joy joyful joyfully joyous jubilant
  justifiably justified kind kinder kindness kiss kudos landmark lawl leading lifesaver likable likeable likers liking
  lively lmao lmfao lol lolol lololol lolololol lool loool looool lovable loved lovelies loving loving-kindness loyal
  loyalty luck luckily lucky lucrative luxury magnificent marvel marvelous masterpiece mature meaningful medal mercy
  merry mesmerizing methodical methodically miracle mirth mirthful mirthfully modernize motivated motivating nice
  nifty noble noblest notable noticeable novel nurturing obsessed oks ominous once-in-a-lifetime optimism optimistic
  outreach outstanding overjoyed paradise pardon passionate peaceful peacefully perfect perfection perfectly
  philanthropy picturesque playful pleasant pleased pleasurable pleasure poignant polished polite politeness popular
  popularity positive positively powerful praise privileged proactive profitable profits prominent prosperity
  prosperous proud proudly prudence purposeful qualities quality rapture rapturous ratified reassuring recognition
  recommend redeemed refreshingly rejoice relaxed reliability reliable reliably reliant relieved relieving relishing
  remarkable rescue resolute resolution resolve respect responsible responsive restful revered revive reward rich
  richly righteousness rightful rightfully rigorous rigorously riveting robust rofl roflcopter roflmao romance
  romantical romantically rotfl rotflmfao rotflol safer salute salvation satisfied save scoop seamless seamlessly
  secured secures self-confident serene sexy sincere sincerely sincerest sincerity slick slicker slickest smarter
  smartest smile solidarity solidified solidifies solidify soothe sophisticated sparkle spearhead spirited splendid
  spotless sprightly stable stamina startling steadfast stimulating stout strengthen strengths strong stronger
  strongest stunning suave succeed success successful successfully suitable suited sunshine super superb superior
  supportive supreme survived surviving survivor sustainable sustainably sweet sweeter sweetest swift swiftly
  sympathetic sympathy talent tender tenderness terrific terrifically thank thankful thoughtful thrilled tolerance
  tolerant tops tranquil treasure tribute triumph triumphant true trusted ubiquitous unbiased unequaled unselfish
  unstoppable untarnished uplifting useful usefulness vibrant victor victory victories vigilant vigor vindicate
  virtuous visionary vitality vivacious vividly warmhearted warmness warmth wealth wealthier wealthy welcome
  well-being well-championed well-developed well-established well-focused well-groomed well-proportioned willingness
  winwin wits wonderful wonderfully woo woohoo wooo woow worshiped worth worthy wow wowow wowww xo xoxo xoxoxo
  xoxoxoxo yeees youthful yummy zealous
`
  .trim()
  .split(/\s+/);
