import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTheWayOf, nextOf, type Step, takenBack } from "./undo";

/** Plays random acts and undos on a stack of values, as an editor would see them. */
function played(choices: readonly number[]): { steps: Step[]; values: number[] } {
  const steps: Step[] = [];
  const values = [0];
  for (const [index, choice] of choices.entries()) {
    const seq = index + 1;
    const free = steps.filter(
      (step) => !takenBack(steps).has(step.seq) && inTheWayOf(steps, step.seq) === null,
    );
    const chosen = choice % 2 === 0 ? free[choice % Math.max(1, free.length)] : undefined;
    steps.push({ seq, undoes: chosen?.seq ?? null });
    values.push(chosen ? (values[chosen.seq - 1] ?? 0) : seq);
  }
  return { steps, values };
}

describe("undo", () => {
  it("takes back the last act, and then the one before it", () => {
    const steps = [
      { seq: 1, undoes: null },
      { seq: 2, undoes: null },
    ];
    expect(inTheWayOf(steps, 1)?.seq).toBe(2);
    expect(inTheWayOf(steps, 2)).toBeNull();
    const after = [...steps, { seq: 3, undoes: 2 }];
    expect(inTheWayOf(after, 1)).toBeNull();
    expect([...takenBack(after)]).toEqual([2]);
  });

  it("redoes by undoing the undo, and then the act stands in the way again", () => {
    const steps = [
      { seq: 1, undoes: null },
      { seq: 2, undoes: null },
      { seq: 3, undoes: 2 },
      { seq: 4, undoes: 3 },
    ];
    expect([...takenBack(steps)]).toEqual([3]);
    expect(inTheWayOf(steps, 1)?.seq).toBe(2);
  });

  it("never jumps over a change that stands: what is restored is what stood just before the act", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 99 }), { maxLength: 30 }), (choices) => {
        const { steps, values } = played(choices);
        const gone = takenBack(steps);
        for (const { seq } of steps)
          if (!gone.has(seq) && inTheWayOf(steps, seq) === null) expect(values.at(-1)).toBe(values[seq]);
      }),
    );
  });
});

describe("the keys of undo and redo", () => {
  const own = (seq: number, undoes: number | null = null) => ({ seq, undoes, own: true });
  const foreign = (seq: number, undoes: number | null = null) => ({ seq, undoes, own: false });
  const next = (steps: readonly (Step & { own: boolean })[]) => {
    const { undo, redo } = nextOf(steps);
    return [undo?.seq ?? null, redo?.seq ?? null];
  };

  it("go back through one's own acts in their order, and forth again in that order", () => {
    expect(next([own(1), own(2)])).toEqual([2, null]);
    expect(next([own(1), own(2), own(3, 2)])).toEqual([1, 3]);
    expect(next([own(1), own(2), own(3, 2), own(4, 1)])).toEqual([null, 4]);
    expect(next([own(1), own(2), own(3, 2), own(4, 1), own(5, 4)])).toEqual([1, 3]);
    expect(next([own(1), own(2), own(3, 2), own(4, 1), own(5, 4), own(6, 3)])).toEqual([2, null]);
  });

  it("do nothing again once something new was done", () => {
    expect(next([own(1), own(2, 1), own(3)])).toEqual([3, null]);
  });

  it("leave others' acts alone, and pass over what somebody else took back", () => {
    expect(next([own(1), foreign(2)])).toEqual([1, null]);
    expect(next([own(1), foreign(2, 1)])).toEqual([null, null]);
    expect(nextOf([own(1), own(2)], [2]).undo?.seq).toBe(1);
  });
});
