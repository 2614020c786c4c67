/** Where somebody stands in the picture: from nought to one either way, once it is finished. */
export interface Seat {
  x: number;
  y: number;
}

/** How much the order along an axis counts beside the distance, so that islands do not leave the sea empty. */
const EVEN = 0.6;

/** Stretches one axis of a layout to the width from nought to one, in part evenly. */
export function spread(seats: readonly Seat[], axis: "x" | "y"): void {
  const ranked = [...seats].sort((a, b) => a[axis] - b[axis]);
  const [least, most] = [ranked[0]?.[axis] ?? 0, ranked.at(-1)?.[axis] ?? 0];
  for (const [rank, seat] of ranked.entries()) {
    const share = most > least ? (seat[axis] - least) / (most - least) : 0.5;
    const order = ranked.length > 1 ? rank / (ranked.length - 1) : 0.5;
    seat[axis] = EVEN * order + (1 - EVEN) * share;
  }
}

/** Moves those who stand too near to somebody apart, inside the picture; `fixed` ones stay where they are. */
export function apart(moving: readonly Seat[], fixed: readonly Seat[] = []): void {
  const near = Math.min(0.15, 0.6 / Math.sqrt(moving.length + fixed.length));
  for (let round = 0; round < 30; round++)
    for (const [index, one] of moving.entries()) {
      for (const other of moving.slice(index + 1)) {
        const [x, y] = push(one, other, near);
        move(one, -x / 2, -y / 2);
        move(other, x / 2, y / 2);
      }
      for (const other of fixed) {
        const [x, y] = push(one, other, near);
        move(one, -x, -y);
      }
    }
}

/** What is missing between two to stand `near` apart, as a way from the one to the other. */
function push(one: Seat, other: Seat, near: number): [x: number, y: number] {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const far = Math.hypot(dx, dy);
  if (far >= near) return [0, 0];
  return far > 0 ? [(dx / far) * (near - far), (dy / far) * (near - far)] : [0, near];
}

/** Keeps a coordinate inside the picture. */
export const within = (value: number) => Math.min(1, Math.max(0, value));
function move(seat: Seat, x: number, y: number): void {
  seat.x = within(seat.x + x);
  seat.y = within(seat.y + y);
}
