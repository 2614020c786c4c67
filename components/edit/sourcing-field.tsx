import { SOURCINGS, type Sourcing } from "#domain/claim";

const SHORT: Readonly<Record<Sourcing, string>> = {
  record: "On the record",
  anonymous: "Anonymous",
  hearsay: "Hearsay",
  outlet: "Outlet’s own",
};

/** Who stands behind the words. */
export function SourcingField({ value, choose }: { value: Sourcing; choose: (sourcing: Sourcing) => void }) {
  return (
    <fieldset>
      <legend className="sr-only">Source</legend>
      <div className="seg sourcings">
        {SOURCINGS.map((sourcing) => (
          <label key={sourcing}>
            <input
              className="sr-only"
              type="radio"
              name="sourcing"
              value={sourcing}
              checked={value === sourcing}
              onChange={() => choose(sourcing)}
            />
            {SHORT[sourcing]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
