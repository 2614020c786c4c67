import type { ReadText } from "#domain/extraction";
import { readText } from "#extraction/3-sentences";
import { type Columns, columnsOf, type Habits } from "#extraction/model/columns";
import { edgeOf, FEATURES_ONE, featuresOne } from "#extraction/model/features-one";
import { FEATURES_TWO, featuresTwo } from "#extraction/model/features-two";
import { cueView, sceneOf } from "#extraction/model/scene";
import { cueCandidates, readFirst, type Stage, stretches } from "#extraction/model/stage-one";
import { reachOf } from "#extraction/model/stage-two";
import { type Surroundings, surroundingsOf } from "#extraction/model/surroundings";
import type { Annotated } from "./annotated";
import { type GoldTokens, goldFor, goldTokens, labelsOne, labelsTwo } from "./gold";
import { addHabits, countHabits, type HabitCounts, habitsWithout } from "./habits";
import { Samples } from "./samples";

/** An article ready to learn from. */
export interface Lesson {
  readonly read: ReadText;
  readonly gold: readonly GoldTokens[];
  readonly columns: Columns;
  readonly surroundings: Surroundings;
  /** which fold of the jack-knife it is in */
  readonly fold: number;
  /** 1 for tokens of which nobody said what they are: what they stand in is not learned from; null where all are known */
  readonly unsure: Uint8Array | null;
}

/** Does a stretch of tokens hold one of which nobody said what it is? */
const isUnsure = ({ unsure }: Lesson, from: number, to: number): boolean =>
  unsure?.subarray(from, to).includes(1) ?? false;

/** Reads the articles and counts the habits of words; each article's own counts are kept from itself. */
export function lessonsOf(
  articles: readonly Annotated[],
  folds: number,
): { lessons: Lesson[]; habits: HabitCounts } {
  const habits: HabitCounts = { cue: new Map(), source: new Map() };
  const first = articles.map((article, i) => {
    const read = readText(article.text);
    const gold = goldTokens(read, article);
    const own = countHabits(read, gold);
    addHabits(habits, own);
    return { read, gold, own, fold: i % folds };
  });
  const lessons = first.map(({ read, gold, own, fold }) =>
    lesson(read, gold, habitsWithout(habits, own), fold),
  );
  return { lessons, habits };
}

/** An article that was read, with what is known of its words. */
export function lesson(
  read: ReadText,
  gold: readonly GoldTokens[],
  habits: Habits,
  fold: number,
  unsure: Uint8Array | null = null,
): Lesson {
  const columns = columnsOf(read, habits);
  return { read, gold, columns, surroundings: surroundingsOf(columns), fold, unsure };
}

/** What the first chain learns from. */
export function samplesOne(lessons: readonly Lesson[]): Samples {
  const samples = new Samples();
  const buffer = new Int32Array(FEATURES_ONE);
  for (const one of lessons) {
    const { read, gold, columns, surroundings, fold } = one;
    const labels = labelsOne(read, gold);
    for (const [from, to] of stretches(columns)) {
      if (isUnsure(one, from, to)) continue;
      const start = samples.labels.length;
      for (let i = from; i < to; i += 1) {
        const count = featuresOne(columns, surroundings, i, buffer);
        samples.addToken(buffer, count, labels[i] ?? 0, edgeOf(columns, i));
      }
      samples.endSequence(start, fold);
    }
  }
  return samples;
}

/** What the second chain learns from: readings by a first chain that has not seen the article. */
export function samplesTwo(
  lessons: readonly Lesson[],
  unseen: (fold: number) => Stage,
  threshold: number,
): Samples {
  const samples = new Samples();
  const buffer = new Int32Array(FEATURES_TWO);
  for (const one of lessons) {
    const { gold, columns, surroundings, fold } = one;
    const reading = readFirst(columns, surroundings, unseen(fold));
    const scene = sceneOf(columns, surroundings, reading);
    for (const candidate of cueCandidates(reading, threshold)) {
      const [from, to] = reachOf(scene, candidate);
      if (isUnsure(one, from, to)) continue;
      const labels = labelsTwo(goldFor(gold, candidate), from, to);
      const view = cueView(scene, candidate);
      const start = samples.labels.length;
      for (let i = from; i < to; i += 1) {
        const count = featuresTwo(scene, view, i, buffer);
        samples.addToken(buffer, count, labels[i - from] ?? 0, edgeOf(columns, i));
      }
      samples.endSequence(start, fold);
    }
  }
  return samples;
}
