import postgres from "postgres";

/** Under this class of advisory locks each worker process holds the lock of its own name for as long as it lives. */
const WORKER_LOCKS = 7_246_730;

/**
 * Signs a worker in and gives the jobs of dead ones back. Each worker holds a lock on a connection of its own, which the
 * server lets go the moment the process is gone, however it ended and on whichever machine; so a job whose worker's lock
 * is free belongs to nobody. (graphile-worker itself would wait four hours.)
 *
 * @param lost called when the connection broke: the process then counts as dead and must end
 */
export async function signInWorker(url: string, lost: () => void) {
  let leaving = false;
  const sql = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    onnotice: () => undefined,
    onclose: () => {
      if (!leaving) lost();
    },
  });
  await sql`select 1`;
  const names = new Set<string>();
  return {
    /** Takes the lock of this worker's name. */
    holdName: async (name: string) => {
      names.add(name);
      await sql`select pg_advisory_lock(${WORKER_LOCKS}, hashtext(${name}))`;
    },
    /** Hands back the jobs that dead workers hold; how many workers there were. */
    releaseLost: async (): Promise<number> => {
      const freed = await sql.begin(
        (tx) => tx<{ name: string }[]>`
          with held as materialized (
            select distinct locked_by as name from graphile_worker._private_jobs where locked_at is not null)
          select name from held
          where name <> all(${[...names]}::text[]) and pg_try_advisory_xact_lock(${WORKER_LOCKS}, hashtext(name))`,
      );
      const dead = freed.map(({ name }) => name);
      if (dead.length > 0) await sql`select graphile_worker.force_unlock_workers(${dead}::text[])`;
      return dead.length;
    },
    leave: async () => {
      leaving = true;
      await sql.end();
    },
  };
}
