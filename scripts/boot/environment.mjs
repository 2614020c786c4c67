/** What every child process of ours is told: no telemetry, and the same clock and language everywhere. */
const FIXED = { NEXT_TELEMETRY_DISABLED: "1", TZ: "UTC" };

/** The environment of a child: ours, what is fixed, and what this child needs. */
export const childEnvironment = (extra = {}) => ({ ...process.env, ...FIXED, ...extra });

/** How node runs our TypeScript scripts: as server code, compiled as they are read. */
export const TYPESCRIPT = ["--conditions=react-server", "--import", "tsx"];
