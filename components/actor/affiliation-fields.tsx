import type { ActorEditing } from "#db/queries/actors/actor-editing";
import { AFFILIATION_ROLES } from "#domain/actor";
import { hrefOfActor } from "#domain/address";
import { dayInWords } from "#domain/day";
import { AFFILIATION_WORDS } from "#domain/words";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Link } from "../ui/link";

/** A new affiliation: how, to which body, in which office, from when to when. */
export function NewAffiliation({ errorAt }: { errorAt: (field: string) => string | undefined }) {
  return (
    <>
      <label className="block">
        <span className="mb-1 block text-md font-medium">How</span>
        <select name="role" className="field w-auto">
          {AFFILIATION_ROLES.map((role) => (
            <option key={role} value={role}>
              {AFFILIATION_WORDS[role]}
            </option>
          ))}
        </select>
      </label>
      <Field label="Body" name="body" maxLength={200} error={errorAt("body")} className="flex-1 basis-48" />
      <Field label="Office" name="office" maxLength={300} className="flex-1 basis-48" />
      <Field
        label="From"
        name="since"
        placeholder="1 Jan 2020"
        error={errorAt("since")}
        className="basis-28"
      />
      <Field label="To" name="until" placeholder="open" error={errorAt("until")} className="basis-28" />
      <Button type="submit" name="intent" value="affiliate">
        Add
      </Button>
    </>
  );
}

/** An affiliation with its dates to be set, or to be taken away where it never was. */
export function Affiliation({ one }: { one: ActorEditing["affiliations"][number] }) {
  const { id, role, body, office, since, until, own } = one;
  return (
    <>
      <span className="min-w-0 flex-1 basis-64 self-center">
        {AFFILIATION_WORDS[role]} <Link href={hrefOfActor(body.slug)}>{body.name}</Link>
        {office && ` as ${office}`}
        {!own && <span className="text-xs text-ink-2"> by a merge</span>}
      </span>
      {own && (
        <>
          <Field
            label="From"
            name="since"
            defaultValue={since ? dayInWords(since) : ""}
            className="basis-28"
          />
          <Field label="To" name="until" defaultValue={until ? dayInWords(until) : ""} className="basis-28" />
          <Button type="submit" name="intent" value={`term:${id}`}>
            Set the dates
          </Button>
          <Button type="submit" look="quiet" name="intent" value={`never:${id}`}>
            It never was
          </Button>
        </>
      )}
    </>
  );
}
