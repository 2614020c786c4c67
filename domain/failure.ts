/** The expected failures: few, and translated once for people. Everything else crashes loudly. */
export type FailureKind = "not-found" | "forbidden" | "conflict" | "invalid";

export abstract class Failure extends Error {
  abstract readonly kind: FailureKind;
}

/** What was asked for is not in this workspace. */
export class NotFoundFailure extends Failure {
  readonly kind = "not-found";
}

/** The principal's role does not allow the act. */
export class ForbiddenFailure extends Failure {
  readonly kind = "forbidden";
}

/** Somebody else was first, or the state does not allow the move. `newer` is what stands there now. */
export class ConflictFailure extends Failure {
  readonly kind = "conflict";
  constructor(
    message: string,
    readonly newer?: unknown,
  ) {
    super(message);
  }
}

/** The input does not make sense; the message says what to do. */
export class InvalidFailure extends Failure {
  readonly kind = "invalid";
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}
