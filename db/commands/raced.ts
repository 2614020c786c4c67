/**
 * What the database says to whoever came second: the place is taken by what somebody wrote meanwhile, two waited for each
 * other, or the order cannot be kept (PostgreSQL, appendix A: unique_violation, deadlock_detected, serialization_failure).
 */
const RACES = ["23505", "40P01", "40001"];
const TRIES = 4;

/**
 * Does a transaction, anew where it was raced: two who name the same new actor at once both look for it before either has
 * entered it, and the second finds it the next time. What fails still, fails as it is.
 */
export async function raced<T>(transaction: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await transaction();
  } catch (failure) {
    if (tries <= 1 || !isRace(failure)) throw failure;
    return raced(transaction, tries - 1);
  }
}

function isRace(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  const { cause } = failure;
  return cause instanceof Error && "code" in cause && RACES.includes(String(cause.code));
}
