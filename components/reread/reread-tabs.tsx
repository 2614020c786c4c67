import { hrefOfAnchors } from "#domain/address";
import { hrefOfReread } from "#domain/reread-address";
import { Segmented } from "../ui/button";

interface RereadTabsProps {
  readonly current: "proposals" | "anchors";
  readonly open: number | null;
  readonly waiting: number;
}

/** The two things that new readings and new texts leave to people. */
export function RereadTabs({ current, open, waiting }: RereadTabsProps) {
  return (
    <div className="mb-3">
      <Segmented
        label="What waits"
        choices={[
          {
            href: hrefOfReread(),
            words: <>New readings{open !== null && <>&nbsp;{open}</>}</>,
            current: current === "proposals",
          },
          {
            href: hrefOfAnchors(),
            words: <>Places in a new text&nbsp;{waiting}</>,
            current: current === "anchors",
          },
        ]}
      />
    </div>
  );
}
