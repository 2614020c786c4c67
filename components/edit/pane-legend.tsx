import type { ClaimInArticle } from "#db/queries/claim-in-article";
import { inARow } from "#domain/words";

/** How the four parts of the claim in question are marked in the text, and what is known of its target there. */
export function PaneLegend({ claim, targetPlaces }: Pick<ClaimInArticle, "claim" | "targetPlaces">) {
  const { computed, places } = targetPlaces;
  const targets = claim.targets.map(({ name }) => name);
  return (
    <p className="pane-legend">
      <span className="pane-source of-current">source</span>
      <span className="pane-cue of-current">cue</span>
      <span className="pane-mark current" data-type={claim.type}>
        words
      </span>
      {places.length > 0 && <span className="pane-target">target</span>}
      {places.length > 0 && computed && <span>The target is found by its names.</span>}
      {places.length === 0 && targets.length > 0 && (
        <span>The sentence does not name its target, {inARow(targets)}.</span>
      )}
    </p>
  );
}
