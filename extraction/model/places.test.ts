import fc from "fast-check";
import { expect, test } from "vitest";
import { placesIn } from "./places";

const KEYS = fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 })), { maxLength: 200 });

test("an integer is found where it stands last, and one that is not there nowhere", () => {
  fc.assert(
    fc.property(KEYS, fc.array(fc.integer()), (keys, others) => {
      const placeOf = placesIn(Int32Array.from(keys));
      for (const key of [...keys, ...others]) expect(placeOf(key)).toBe(keys.lastIndexOf(key));
    }),
  );
});
