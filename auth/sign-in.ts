import { accountByEmail } from "#db/gate/accounts";
import { openSession } from "#db/gate/sessions";
import { minutesToWait, noteFailedTry } from "#db/gate/sign-in-tries";
import { passwordFits } from "./password";

export interface SignInTry {
  readonly email: string;
  readonly password: string;
  /** the network address it comes from */
  readonly address: string;
  readonly userAgent: string | null;
}

export type SignInOutcome =
  | { readonly signedIn: true; readonly sessionId: string; readonly userId: string; readonly name: string }
  | { readonly signedIn: false; readonly reason: string };

/** The one answer to a wrong address, a wrong password and a disabled account. */
const WRONG = "Email or password is wrong.";

/** Checks an address and a password and opens a session. Says the same, in the same time, whether the account is there. */
export async function tryToSignIn({
  email,
  password,
  address,
  userAgent,
}: SignInTry): Promise<SignInOutcome> {
  const subjects = [["account", email] as const, ["address", address] as const];
  const wait = await minutesToWait(subjects);
  if (wait > 0)
    return {
      signedIn: false,
      reason: `Too many tries. Try again in ${wait} ${wait === 1 ? "minute" : "minutes"}.`,
    };
  const account = await accountByEmail(email);
  if (!(await passwordFits(account?.passwordHash ?? null, password)) || !account) {
    await noteFailedTry(subjects);
    return { signedIn: false, reason: WRONG };
  }
  const sessionId = await openSession(account.id, userAgent);
  return { signedIn: true, sessionId, userId: account.id, name: account.name };
}
