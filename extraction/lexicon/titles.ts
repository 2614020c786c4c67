/** Nouns of office that stand before or after a name and bind the person to the body named beside them. */
export const OFFICES_SPEAKING: readonly string[] = `
  president vice-president vice premier chancellor king queen emperor sultan emir monarch pope prince crown counterpart
  ruler leader head chief minister prime ministry secretary undersecretary under-secretary under
  assistant deputy acting interim permanent representative envoy ambassador diplomat consul attaché
  commissioner negotiator adviser advisor spokesman spokeswoman spokesperson spox mouthpiece press
  communications communication surrogate director chairman chairwoman chairperson chair manager ceo co-chairman executive
  officer official commander general admiral colonel marshal treasurer attorney prosecutor lawyer aide
  counsel counselor counsellor first lady delegate delegation governor-general strongman dictator police
  secretary-general secretary-treasurer czar coordinator superintendent founder co-founder member
  organizer organiser rapporteur ombudsman political government presidential parliamentary state foreign defense defence finance interior economy trade justice
  energy health security national top senior chargé charge
`
  .trim()
  .split(/\s+/);

/** The head nouns among them: they make a person's office; the others only stand beside one. */
export const OFFICE_HEADS: readonly string[] = `
  president vice-president premier chancellor king queen emperor sultan emir monarch pope prince ruler counterpart
  leader head chief minister secretary undersecretary under-secretary representative envoy ambassador
  diplomat consul attaché commissioner negotiator adviser advisor spokesman spokeswoman spokesperson
  spox mouthpiece director chairman chairwoman chairperson chair manager ceo co-chairman executive
  officer official commander general admiral colonel marshal treasurer prosecutor aide counsel counselor
  counsellor lady delegate strongman dictator secretary-general czar coordinator founder co-founder
  organizer organiser lawyer attorney surrogate rapporteur ombudsman
`
  .trim()
  .split(/\s+/);

/** Offices and callings whose holder speaks for nobody else. */
export const OFFICES_OWN: readonly string[] = `
  senator sen congressman congresswoman rep gov governor mayor lawmaker legislator mp mep councilman
  councilwoman candidate nominee hopeful frontrunner front-runner runner contender rival challenger mogul
  billionaire businessman businesswoman developer tycoon magnate professor prof historian analyst expert
  scientist strategist consultant pollster columnist commentator journalist reporter correspondent
  editor author writer filmmaker screenwriter novelist musician producer host anchor pundit blogger activist actor actress singer comedian voter supporter
  critic operative donor veteran student resident witness researcher fellow scholar economist economic
  speaker whip majority minority justice judge rabbi sheriff detective inspector captain sergeant lieutenant col lt capt sgt maj gen adm staff justices reverend rev pastor bishop archbishop cardinal
  dissident socialist neurosurgeon surgeon dr doctor
`
  .trim()
  .split(/\s+/);

/** Words that make an office a thing of the past or of the future. */
export const FORMER: readonly string[] = `
  former ex ex- one-time onetime late then retired ousted would-be
`
  .trim()
  .split(/\s+/);

/** What stands before a surname out of courtesy. */
export const HONORIFICS: readonly string[] = `
  mr mrs ms miss sir dame lord lady madam madame dr sheikh ayatollah imam mullah
`
  .trim()
  .split(/\s+/);
export const HONORIFICS_FEMALE: readonly string[] = `
  mrs ms miss dame lady madam madame queen congresswoman spokeswoman chairwoman actress princess
  businesswoman councilwoman
`
  .trim()
  .split(/\s+/);
export const HONORIFICS_MALE: readonly string[] = `
  mr sir lord king congressman spokesman chairman pope prince ayatollah sheikh imam mullah businessman
  councilman actor strongman
`
  .trim()
  .split(/\s+/);

/** Heads that make a group of its own out of an adjective of nation: it does not speak for the nation. */
export const GROUP_NOUNS: readonly string[] = `
  rebels rebel opposition dissidents dissident separatists militants farmers workers students protesters
  activists businessman businessmen companies company firms firm banks newspaper newspapers media press
  television tv radio voters voter experts delegates delegate superdelegates strategists strategist consultants consultant candidates
  operatives donors insiders pollsters elites hopefuls rivals citizens residents journalist journalists analysts experts scholars
  refugees families lawyer lawyers actor singer group groups party parties union unions guerrillas
  insurgents minority community communities kurds serbs albanians muslims women men children economy
  economists weekly daily businesswoman teenager critics supporters allies
`
  .trim()
  .split(/\s+/);

/** Unnamed people who speak on condition that they stay so. */
export const UNNAMED_NOUNS: readonly string[] = `
  official officials source sources diplomat diplomats aide aides adviser advisers advisor advisors
  insider insiders person people operative operatives strategist strategists staffer staffers lawmaker
  lawmakers donor donors ally allies friend friends associate associates executive executives employee
  employees agent agents investigator investigators veteran officer officers witness witnesses
`
  .trim()
  .split(/\s+/);

/** Papers, films and measurements that speak for whoever issued them. */
export const PAPER_NOUNS: readonly string[] = `
  statement memo email e-mail letter report document documents ad ads poll polls survey surveys study tweet post
  article story filing complaint release video speech message petition text transcript book interview lawsuit
  declaration communique communiqué resolution accord agreement opinion ruling website site poster movie film
  data figures numbers results call calls calculator headline analysis bill law order memoir
  review record records passage excerpt column editorial op-ed brief indictment affidavit transcript testimony commercial
  spot platform plan proposal
`
  .trim()
  .split(/\s+/);

/** People and rooms that speak for the person named beside them. */
export const STAFF_NOUNS: readonly string[] = `
  campaign camp team aides aide staff staffers spokesman spokeswoman spokesperson manager adviser advisers
  advisor advisors strategist strategists surrogate surrogates operation lawyers lawyer office attorney
  attorneys administration
`
  .trim()
  .split(/\s+/);

/** Of the people around a candidate, those who work for the election. */
export const CREW_NOUNS: readonly string[] = `
  camp team aide aides staff staffer staffers spokesman spokeswoman spokesperson spokesmen manager adviser advisers
  advisor advisors strategist strategists surrogate surrogates operation
`
  .trim()
  .split(/\s+/);

/** People who side with, or against, whoever is named beside them. */
export const FOLLOWER_NOUNS: readonly string[] = `
  supporters supporter allies ally backers fans voters delegates donors critics loyalists followers opponents
  competitors boosters detractors partisans volunteers
`
  .trim()
  .split(/\s+/);

/** Nouns and counts for people whom nobody has named. */
export const CROWD_NOUNS: readonly string[] = `
  others hundreds thousands millions dozens scores many much none majorities individuals things folks hours signs figures
  findings messages stories polls surveys studies reports documents emails police authorities prosecutors investigators
  politicians lawmakers economists scientists researchers activists organizers demonstrators protesters participants
  respondents fans reporters editorialists pollsters politicos progressives conservatives independents millennials
  observers onlookers bystanders neighbors neighbours relatives survivors witnesses villagers locals parents doctors
  nurses medics rescuers historians academics campaigners environmentalists lobbyists
  opponents proponents partisans priests rabbis clergy governors individuals applicants audits projections
`
  .trim()
  .split(/\s+/);
