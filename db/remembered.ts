import "server-only";
import { eq } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { database } from "./client";
import { revisionHeads } from "./schema/revisions";

type Question<Asked extends readonly unknown[], Answer> = (
  viewer: Principal,
  ...asked: Asked
) => Promise<Answer>;

interface Known {
  readonly head: string;
  readonly answer: Promise<unknown>;
  weight: number;
}

/** So many members of lists are remembered at most, over all answers: some hundred megabytes. */
const MOST = 200_000;
/** So much is kept that was worked out from one answer. */
const MOST_EACH = 20;

const kept = globalThis as typeof globalThis & {
  gainsayAnswers?: Map<string, Known>;
  gainsayQuestions?: number;
};

/**
 * A question over a whole workspace whose answer is remembered while nothing changes. An answer depends on the rows, on
 * who asks and on what is asked: it holds as long as the head of the workspace says the same, which every act moves by its
 * revision and every write to claims, links, articles and names by the database's own hand (`derived`). The head is looked
 * up first, so that an answer is never older than the head it is remembered under. Answers must not be changed by those
 * who get them. A moment is remembered like the present, while nothing changes: an act may be dated before it is saved, and
 * erasing changes what stood.
 */
export function remembered<Asked extends readonly unknown[], Answer>(
  ask: Question<Asked, Answer>,
): Question<Asked, Answer> {
  kept.gainsayQuestions = (kept.gainsayQuestions ?? 0) + 1;
  const question = kept.gainsayQuestions;
  return async (viewer, ...asked) => {
    const head = await headOf(viewer);
    if (head === null) return ask(viewer, ...asked);
    const key = JSON.stringify([question, viewer.workspaceId, viewer.role, viewer.asOf, asked]);
    const found = answers().get(key);
    const known = found?.head === head ? found : { head, answer: ask(viewer, ...asked), weight: 1 };
    // the one used last stands last
    answers().delete(key);
    answers().set(key, known);
    try {
      const answer = (await known.answer) as Answer;
      if (known !== found) makeRoom(known, answer);
      return answer;
    } catch (failure) {
      if (answers().get(key) === known) answers().delete(key);
      throw failure;
    }
  };
}

const answers = (): Map<string, Known> => {
  kept.gainsayAnswers ??= new Map();
  return kept.gainsayAnswers;
};

/** Forgets every answer. */
export const forgetAnswers = (): void => answers().clear();

const asking = new Map<string, Promise<string | null>>();

/**
 * What moves with whatever changes in a workspace; null where nothing was ever done. Those who ask in one breath, as a page
 * does, are answered by one look, which begins after the last of them asked.
 */
function headOf({ workspaceId }: Principal): Promise<string | null> {
  const asked =
    asking.get(workspaceId) ??
    Promise.resolve().then(() => {
      asking.delete(workspaceId);
      return lookedUp(workspaceId);
    });
  asking.set(workspaceId, asked);
  return asked;
}

async function lookedUp(workspaceId: string): Promise<string | null> {
  const [head] = await database()
    .select({ seq: revisionHeads.seq, derived: revisionHeads.derived })
    .from(revisionHeads)
    .where(eq(revisionHeads.workspaceId, workspaceId));
  return head ? `${head.seq} ${head.derived}` : null;
}

function makeRoom(known: Known, answer: unknown): void {
  known.weight = weightOf(answer);
  let weight = 0;
  for (const one of answers().values()) weight += one.weight;
  for (const [key, one] of answers()) {
    if (weight <= MOST) return;
    weight -= one.weight;
    answers().delete(key);
  }
}

/** How many members the lists of an answer have, down to lists in the members of its lists. */
function weightOf(value: unknown, depth = 4): number {
  if (depth === 0 || typeof value !== "object" || value === null) return 1;
  const members = value instanceof Map ? [...value.values()] : Object.values(value);
  return members.reduce((sum: number, member) => sum + weightOf(member, depth - 1), 1);
}

const workedOut = new WeakMap<object, Map<string, unknown>>();

/** What is worked out from an answer, once under each key: an answer that is remembered is the same object every time. */
export function once<T>(answer: object, key: string, make: () => T): T {
  const known = workedOut.get(answer) ?? new Map<string, unknown>();
  workedOut.set(answer, known);
  if (!known.has(key)) {
    // what nobody asks again must not gather
    if (known.size >= MOST_EACH) known.clear();
    known.set(key, make());
  }
  return known.get(key) as T;
}
