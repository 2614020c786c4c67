import type { ReactNode } from "react";
import { hrefOfCodebook } from "#domain/address";
import { EmptyState } from "./empty-state";
import { Link } from "./link";

interface NothingYetProps {
  /** "No charge yet." */
  readonly title: string;
  /** what will stand here, in a sentence or two */
  readonly children: ReactNode;
}

/** A page of a workspace that has nothing to show on it yet: what it will show, and where its words are explained. */
export function NothingYet({ title, children }: NothingYetProps) {
  return (
    <EmptyState title={title}>
      {children} <Link href="/import">Import</Link> is the way in. The{" "}
      <Link href={hrefOfCodebook()}>codebook</Link> says what counts as a claim, and what its types mean.
    </EmptyState>
  );
}
