/** Claims of about the same probability: its mean, and the share that is right. */
export interface Bin {
  readonly probability: number;
  readonly right: number;
  readonly count: number;
}

const SIZE = 320;
const EDGE = 40;
const place = (share: number): number => EDGE + share * (SIZE - 2 * EDGE);
const height = (share: number): number => SIZE - place(share);

/** A reliability diagram as SVG: a dot for each bin, on the diagonal when the probabilities hold what they promise. */
export function reliabilityPicture(bins: readonly Bin[]): string {
  const most = Math.max(...bins.map(({ count }) => count));
  const dots = bins.map(
    ({ probability, right, count }) =>
      `<circle cx="${place(probability).toFixed(1)}" cy="${height(right).toFixed(1)}" r="${(2 + 5 * Math.sqrt(count / most)).toFixed(1)}"/>`,
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (tick) =>
      `<text x="${place(tick)}" y="${SIZE - EDGE + 16}" text-anchor="middle">${tick}</text><text x="${EDGE - 6}" y="${height(tick) + 4}" text-anchor="end">${tick}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="11" role="img" aria-label="Share of right types by the probability they are given">
<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>
<path d="M${place(0)} ${height(1)}V${height(0)}H${place(1)}" fill="none" stroke="#888"/>
<path d="M${place(0)} ${height(0)}L${place(1)} ${height(1)}" stroke="#888" stroke-dasharray="3 3"/>
<g fill="#1f4e79">${dots.join("")}</g>
<g fill="#333">${ticks.join("")}<text x="${SIZE / 2}" y="${SIZE - 6}" text-anchor="middle">probability given</text><text x="${EDGE}" y="20">share right; a dot is as large as its claims are many</text></g>
</svg>
`;
}
