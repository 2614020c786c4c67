import { spread } from "./slots";

/**
 * Tells where in a list an integer stands, of equal ones the last; -1 where it is not there. Open addressing in two typed
 * arrays: a `Map` of as many numbers takes several times the memory and the time.
 */
export function placesIn(keys: Int32Array): (key: number) => number {
  const mask = (1 << (33 - Math.clz32(keys.length))) - 1;
  const places = new Int32Array(mask + 1).fill(-1);
  const slotOf = (key: number): number => {
    let slot = spread(key) & mask;
    for (let at = places[slot] as number; at >= 0 && keys[at] !== key; at = places[slot] as number)
      slot = (slot + 1) & mask;
    return slot;
  };
  keys.forEach((key, at) => {
    places[slotOf(key)] = at;
  });
  return (key) => places[slotOf(key)] as number;
}
