import type { Role } from "#domain/principal";
import { ROLE_WORDS } from "#domain/words";
import { EmptyState } from "./empty-state";
import { PageHead } from "./page-head";

interface ForRoleProps {
  /** of the page */
  readonly title: string;
  /** the least role that may work here */
  readonly least: Role;
  /** for whom it is: "Importing is for editors." */
  readonly children: string;
}

/** A page for those who may not work on it: for whom it is, and who can let them. */
export function ForRole({ title, least, children }: ForRoleProps) {
  return (
    <div className="page">
      <PageHead title={title} />
      <EmptyState title={children}>
        An administrator can give you the role of {ROLE_WORDS[least].toLowerCase()}.
      </EmptyState>
    </div>
  );
}
