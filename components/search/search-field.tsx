import { MomentField } from "../moment/moment-field";
import { Button } from "../ui/button";

interface SearchFieldProps {
  /** the list that is searched */
  readonly action: "/claims" | "/articles";
  /** what its address asks now, the words as `q` */
  readonly parts: Readonly<Record<string, string>>;
  readonly label: string;
}

/** A plain form: the words change, all else that is asked stays. */
export function SearchField({ action, parts: { q = "", ...kept }, label }: SearchFieldProps) {
  return (
    <search>
      <form action={action} className="flex gap-2">
        <MomentField />
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <input
          key={q}
          className="field min-w-0 sm:w-72"
          type="search"
          name="q"
          defaultValue={q}
          maxLength={300}
          aria-label={label}
        />
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
}
