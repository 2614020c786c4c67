import { stateHash } from "../../chain";
import type { ClaimState } from "./claim-state";

/** What decided a field: where an editor changed it, the editor. */
export function reasonsAfter(
  before: ClaimState,
  after: ClaimState,
  name: string,
): ClaimState["claim"]["reasons"] {
  const parts = (state: ClaimState): Record<string, unknown> => ({
    type: state.claim.type,
    sourcing: state.claim.sourcing,
    said: state.claim.said,
    speaker: [state.claim.speakerId, state.claim.speakerOffice],
    allegation: state.claim.allegationId,
    actors: state.actors,
    targets: state.targets,
    words: state.spans,
  });
  const [old, now] = [parts(before), parts(after)];
  const changed = Object.keys(now).filter((part) => stateHash(old[part]) !== stateHash(now[part]));
  return {
    ...before.claim.reasons,
    ...Object.fromEntries(changed.map((part) => [part, `corrected by ${name}`])),
  };
}
