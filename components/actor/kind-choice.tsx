import { ACTOR_KINDS, type ActorKind } from "#domain/actor";
import { KIND_WORDS } from "#domain/words";

/** What an actor is, as a choice in a form. */
export function KindChoice({ value }: { value?: ActorKind }) {
  return (
    <label className="block">
      <span className="mb-1 block text-md font-medium">Kind</span>
      <select name="kind" className="field w-auto" defaultValue={value}>
        {ACTOR_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind]}
          </option>
        ))}
      </select>
    </label>
  );
}
