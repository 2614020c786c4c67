import { accountByEmail } from "#db/gate/accounts";
import { minutesToWait, noteFailedTry } from "#db/gate/sign-in-tries";
import { InvalidFailure } from "#domain/failure";
import { hashPassword, passwordFits } from "./password";

/** The shortest password that people may choose, in characters. */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 1024;

/**
 * The hash of a new password, for somebody who proves that they know the one in use. Throws invalid for a wrong one, for
 * too many tries (they count with those at the door), and for a new one that is too short or no new one.
 */
export async function hashOfNewPassword(email: string, inUse: string, wanted: string): Promise<string> {
  const subjects = [["account", email] as const];
  const wait = await minutesToWait(subjects);
  if (wait > 0)
    throw new InvalidFailure(`Too many tries. Try again in ${wait} ${wait === 1 ? "minute" : "minutes"}.`);
  const account = await accountByEmail(email);
  if (!(await passwordFits(account?.passwordHash ?? null, inUse.slice(0, LONGEST_PASSWORD)))) {
    await noteFailedTry(subjects);
    throw new InvalidFailure("This is not your password.", "inUse");
  }
  if (wanted.length < SHORTEST_PASSWORD || wanted.length > LONGEST_PASSWORD)
    throw new InvalidFailure(`Choose a password of at least ${SHORTEST_PASSWORD} characters.`, "wanted");
  if (wanted === inUse) throw new InvalidFailure("Choose a password that you do not use now.", "wanted");
  return hashPassword(wanted);
}
