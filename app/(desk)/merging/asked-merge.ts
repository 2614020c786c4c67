import { redirect } from "next/navigation";
import { knownNames } from "#db/queries/known-names";
import { mergePreview } from "#db/queries/merging/merge-preview";
import { mergeSuggestions } from "#db/queries/merging/merge-suggestions";
import { slugNamed } from "#db/queries/merging/slug-named";
import { hrefOfMerge } from "#domain/address";
import type { Mergeable } from "#domain/merge";
import type { Principal } from "#domain/principal";
import { orNotFound } from "../../or-not-found";

type Params = Readonly<Record<string, string | string[] | undefined>>;

const said = (asked: string | string[] | undefined) => (typeof asked === "string" && asked ? asked : null);

/** What the page of merges shows: two beside each other, or what may be the same; a name that is asked for leads on. */
export async function askedMerge(who: Principal, kind: Mergeable, asked: Params) {
  const [one, other, name] = [said(asked.one), said(asked.other), said(asked.with)];
  if (one && other) {
    const preview = await orNotFound(mergePreview(who, kind, [one, other]));
    return { one, preview, suggestions: [], names: [], unknown: null };
  }
  const named = one && name ? await slugNamed(who, kind, name) : null;
  if (one && named && named !== one) redirect(hrefOfMerge(kind, one, named));
  const suggestions = await mergeSuggestions(who, kind, one);
  const names = one ? await mergeNames(who, kind) : [];
  return { one, preview: null, suggestions, names, unknown: one ? name : null };
}

/** The names that are offered where another thing is named to merge with. */
export const mergeNames = async (who: Principal, kind: Mergeable) => {
  const { actors, propositions } = await knownNames(who);
  return kind === "actor" ? actors : propositions;
};
