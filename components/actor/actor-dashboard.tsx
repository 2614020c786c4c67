import type { Counterpart } from "#db/queries/actors/actor-counterparts";
import type { ActorHead } from "#db/queries/actors/actor-head";
import type { ActorFigures } from "#db/queries/actors/actor-list";
import type { QuotingOutlet } from "#db/queries/actors/actor-outlets";
import type { Position } from "#db/queries/actors/actor-positions";
import type { AnswerProfile } from "#db/queries/actors/actor-profile";
import type { ActorQuarter } from "#db/queries/actors/actor-quarters";
import type { ReversalPage } from "#db/queries/actors/actor-reversals";
import type { Voice } from "#db/queries/actors/actor-voices";
import type { ActorFamily } from "#db/queries/actors/family";
import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { ReplyLatency } from "#db/queries/reply-latency";
import type { FormAction } from "#domain/action-result";
import { type ActorPlace, actorPlaceParts } from "#domain/actor-place";
import { hrefOfActor } from "#domain/address";
import { addressOf, filterParts } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { movedOn } from "#domain/position";
import { type ActorFilter, actorParts, rollUpParts } from "#domain/roll-up";
import { LatencySection } from "../claim/latency-section";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { ActorTitle } from "./actor-title";
import { ClaimsSection } from "./claims-section";
import { CounterpartsSection } from "./counterparts-section";
import { PositionsSection } from "./positions-section";
import { ProfileSection } from "./profile-section";
import { QuartersSection } from "./quarters-section";
import { QuotingOutletsSection } from "./quoting-outlets-section";
import { ReversalsSection } from "./reversals-section";
import { RollUpSwitch } from "./roll-up-switch";
import { VoicesSection } from "./voices-section";

export interface ActorDashboardProps {
  readonly actor: ActorHead;
  readonly filter: ActorFilter;
  /** who may be counted with it */
  readonly family: ActorFamily;
  readonly coverage: Coverage;
  readonly figures: ActorFigures;
  readonly quarters: readonly ActorQuarter[];
  readonly positions: readonly Position[];
  readonly reversals: ReversalPage;
  /** which page of each long section is shown */
  readonly at: ActorPlace;
  /** an editor's word on a reversal; null for those who may not */
  readonly judge: FormAction | null;
  readonly voices: readonly Voice[];
  readonly profile: AnswerProfile;
  readonly counterparts: readonly Counterpart[];
  readonly outlets: readonly QuotingOutlet[];
  /** how long charges against the actor, and against anybody, waited for a reply */
  readonly latency: ReplyLatency;
  readonly latencyOfAll: ReplyLatency;
  /** charges against the actor without a reply, and claims that it speaks itself */
  readonly silent: ClaimSearchPage;
  readonly spoken: ClaimSearchPage;
}

/** All that the articles show of one actor; parts of which they show nothing are left out. */
export function ActorDashboard(props: ActorDashboardProps) {
  const { actor, filter, coverage, figures, silent, spoken } = props;
  const charged = figures.received + figures.made > 0;
  const common = { actor, filter };
  const turned = (part: keyof ActorPlace) => ({
    page: props.at[part],
    hrefOf: (page: number) => hrefOfPart(filter, { ...props.at, [part]: page }, part),
  });
  const silentHref = hrefOfSearch({ ...filter, accused: actor.slug, answer: "none" });
  return (
    <div className="page">
      <ActorTitle actor={actor} figures={figures} filter={filter} />
      <RollUpSwitch actor={actor} family={props.family} filter={filter} />
      {figures.claims + figures.spoken + figures.received === 0 && (
        <EmptyState title={`No claim of or about ${actor.name} matches these filters.`}>
          <Link href={`/actors/${actor.slug}`}>Clear filters</Link>
        </EmptyState>
      )}
      <div className="cols">
        <div className="main min-w-0">
          {charged && (
            <QuartersSection {...common} quarters={props.quarters} received={receivedOf(props.profile)} />
          )}
          {props.positions.length > 0 && (
            <PositionsSection
              {...common}
              {...turned("positions")}
              positions={props.positions}
              moved={movedOn(props.reversals.turns)}
            />
          )}
          <ReversalsSection
            actor={actor}
            reversals={props.reversals}
            {...turned("reversals")}
            coverage={coverage}
            judge={props.judge}
            parts={actorParts(filter)}
          />
          {props.voices.length > 0 && <VoicesSection {...common} voices={props.voices} />}
          <ClaimsSection
            title={`What ${actor.name} says in person`}
            found={spoken}
            href={hrefOfSearch({ ...filter, speaker: actor.slug })}
            coverage={coverage}
          />
        </div>
        <div className="side min-w-0">
          {figures.received > 0 && <ProfileSection {...common} profile={props.profile} />}
          <LatencySection
            latency={props.latency}
            all={props.latencyOfAll}
            figure="actor-latency"
            parts={actorParts(filter)}
            search={{ ...filter, accused: actor.slug }}
          />
          {charged && (
            <CounterpartsSection {...common} {...turned("counterparts")} counterparts={props.counterparts} />
          )}
          <ClaimsSection
            title="Charges with no reply found"
            found={silent}
            href={silentHref}
            coverage={coverage}
          />
          {props.outlets.length > 0 && <QuotingOutletsSection {...common} outlets={props.outlets} />}
        </div>
      </div>
    </div>
  );
}

const hrefOfPart = (filter: ActorFilter, at: ActorPlace, part: keyof ActorPlace) => {
  const parts = { ...filterParts(filter), ...rollUpParts(filter), ...actorPlaceParts(at) };
  return `${addressOf(hrefOfActor(filter.of), parts)}#${part}`;
};

const receivedOf = (profile: AnswerProfile) =>
  Object.fromEntries(profile.rows.map(({ answer, pairs }) => [answer, pairs]));
