import { clsx } from "clsx";
import { hrefOfActor } from "#domain/address";
import { counted } from "#domain/words";
import { Link } from "../ui/link";
import type { LaneName } from "./lanes";
import type { TimelineLane } from "./layout";

interface LaneNamesProps {
  readonly names: readonly LaneName[];
  readonly lanes: readonly Pick<TimelineLane, "key" | "height">[];
  readonly hrefOf: (slug: string) => string;
}

/** The names of the lanes, which stay in sight while the figure is moved sideways. */
export function LaneNames({ names, lanes, hrefOf }: LaneNamesProps) {
  return (
    <div className="tl-names">
      {lanes.map(({ key, height }) => {
        const lane = names.find((one) => one.key === key);
        if (!lane) return null;
        const count = counted(lane.claims, "claim");
        return (
          <div key={key} className={clsx("tl-name", height < 58 && "low")} style={{ height }}>
            <b>
              {lane.slug ? (
                <Link className="quiet-link" href={hrefOfActor(lane.slug)}>
                  {lane.name}
                </Link>
              ) : (
                lane.name
              )}
            </b>
            {lane.slug ? <Link href={hrefOf(lane.slug)}>{count}</Link> : <span>{count}</span>}
          </div>
        );
      })}
    </div>
  );
}
