/** FNV-1a over UTF-16 units, as a signed 32-bit integer. */
export const hashOf = (text: string): number => hashOfPart(text, 0, text.length);

/** The hash of `text.slice(from, to)`. */
export function hashOfPart(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes a value into a hash: cheap, for `spread` (slots.ts) finishes the work before a table is asked. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Buckets a distance or a count: exact up to 3, then ever wider. */
export function bucket(count: number): number {
  if (count <= 3) return count < 0 ? 0 : count;
  if (count <= 5) return 4;
  if (count <= 8) return 5;
  if (count <= 13) return 6;
  return count <= 25 ? 7 : 8;
}

/** A column's value beside the token, 0 beyond the text. */
export function at(column: Int32Array, i: number): number {
  return i >= 0 && i < column.length ? (column[i] as number) : 0;
}

/**
 * A feature of one value: its template's number, and the value. This and the next two are `mix` again and again,
 * written out: hundreds are made for every token, and calls inside calls would cost more than the mixing.
 */
export function one(template: number, a: number): number {
  const h = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x9e3779b1);
  return h ^ (h >>> 15);
}

export function two(template: number, a: number, b: number): number {
  let h = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0x9e3779b1);
  return h ^ (h >>> 15);
}

export function three(template: number, a: number, b: number, d: number): number {
  let h = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15) ^ d, 0x9e3779b1);
  return h ^ (h >>> 15);
}
