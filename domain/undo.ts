/** A step in the history of one thing. */
export interface Step {
  readonly seq: number;
  /** the step that this one takes back */
  readonly undoes: number | null;
}

/**
 * Acts that change several things, none of which makes sense alone: they are taken back whole, as an undo is. Of other
 * acts, such as reading an article again, each change is taken back for itself.
 */
export const WHOLE_ACTS: readonly string[] = [
  "addClaim",
  "splitClaim",
  "mergeClaims",
  "decideAlike",
  "refileCharges",
  "takeBackImport",
  "giveBackImport",
  "rule",
  "decideProposal",
  "decideByRule",
  "undo",
];

/** The steps that are taken back. An undo that was itself undone takes nothing back. */
export function takenBack(steps: readonly Step[]): ReadonlySet<number> {
  const gone = new Set<number>();
  for (const { seq, undoes } of [...steps].sort((a, b) => b.seq - a.seq))
    if (undoes !== null && !gone.has(seq)) gone.add(undoes);
  return gone;
}

/**
 * The newest step that must be taken back before the step `seq` can be; null where nothing stands in the way. Later
 * steps that cancel each other do not count.
 */
export function inTheWayOf<S extends Step>(steps: readonly S[], seq: number): S | null {
  const gone = takenBack(steps);
  const later = steps.filter(
    (step) => step.seq > seq && !gone.has(step.seq) && !(step.undoes !== null && step.undoes > seq),
  );
  return later.reduce<S | null>((newest, step) => (newest && newest.seq > step.seq ? newest : step), null);
}

/** Kinds of things, and acts, that Ctrl+Z passes over: what was done to them is settled on their own pages. */
export const NOT_BY_KEY = {
  entities: ["membership", "import", "import item", "feed", "sample", "coding", "model", "rereading"],
  acts: ["importDocument", "storeItem", "rereadDocument", "eraseArticle"],
} as const;

/** What a person can take back next, and do again next: the newest of their own acts, in the order they were done. */
export function nextOf<S extends Step & { readonly own: boolean }>(
  steps: readonly S[],
  passedOver: readonly number[] = [],
): { readonly undo: S | null; readonly redo: S | null } {
  const gone = takenBack(steps);
  const bySeq = new Map(steps.map((step) => [step.seq, step]));
  const own = [...steps].filter((step) => step.own).sort((a, b) => b.seq - a.seq);
  const stands = ({ seq }: Step) => !gone.has(seq) && !passedOver.includes(seq);
  const undo = own.find((step) => step.undoes === null && stands(step)) ?? null;
  // what took back an act; what took back a taking back did the act again, and is no more to do again
  const redo = own.find(
    (step) => step.undoes !== null && (bySeq.get(step.undoes)?.undoes ?? null) === null && stands(step),
  );
  const since = redo && own.some((step) => step.undoes === null && step.seq > redo.seq);
  return { undo, redo: redo && !since ? redo : null };
}
