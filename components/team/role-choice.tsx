import { ROLES, type Role } from "#domain/principal";
import { ROLE_WORDS } from "#domain/words";

/** The four roles, as a choice in a form. */
export function RoleChoice({ label, value }: { label: string; value: Role }) {
  return (
    <select className="field w-auto" name="role" aria-label={label} defaultValue={value} key={value}>
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {ROLE_WORDS[role]}
        </option>
      ))}
    </select>
  );
}
