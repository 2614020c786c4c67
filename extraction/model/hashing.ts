/** FNV-1a over UTF-16 units, as a signed 32-bit integer. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes a value into a hash (Murmur3's step): cheap, and good enough that features rarely meet. */
export function mix(hash: number, value: number): number {
  const spread = Math.imul(
    (Math.imul(value, 0xcc9e2d51) << 15) | (Math.imul(value, 0xcc9e2d51) >>> 17),
    0x1b873593,
  );
  const turned = hash ^ spread;
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}

/** Buckets a distance or a count: exact up to 3, then ever wider. */
export function bucket(count: number): number {
  if (count <= 3) return count < 0 ? 0 : count;
  if (count <= 5) return 4;
  if (count <= 8) return 5;
  if (count <= 13) return 6;
  return count <= 25 ? 7 : 8;
}
