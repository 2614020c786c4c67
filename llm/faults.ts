import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError, RetryError } from "ai";
import { counted } from "#domain/words";

/** An answer of the server was longer than is read. */
export class TooLongAnswer extends Error {}

/** Why a model was not of use, in a sentence; never with words of the server, which may repeat a key or an article. */
export function faultInWords(fault: unknown, seconds: number): string {
  const error = RetryError.isInstance(fault) ? fault.lastError : fault;
  if (isIn(error, (one) => one instanceof TooLongAnswer)) return "Its server's answer was too long.";
  if (isIn(error, isTimeout)) return `The model did not answer within ${counted(seconds, "second")}.`;
  if (isMalformed(error)) return "The model did not answer in the form that was asked for.";
  if (!APICallError.isInstance(error)) return "The model could not be asked.";
  const { statusCode } = error;
  if (statusCode === undefined) return "The model's server could not be reached.";
  if (statusCode === 429) return "The model's server took no more requests (429), each time it was asked.";
  if (statusCode === 401 || statusCode === 403) return `The model's server refused the key (${statusCode}).`;
  if (statusCode === 404) return "The model's server knows no such address or model (404).";
  if (statusCode >= 400) return `The model's server answered with an error (${statusCode}).`;
  return "The model's server did not answer as such a server does.";
}

/** Did the model answer, but not in the form that was asked for? */
export const isMalformed = (fault: unknown): boolean =>
  NoObjectGeneratedError.isInstance(fault) || NoOutputGeneratedError.isInstance(fault);

/** Was the server asked again and again in vain? */
export const isAway = (fault: unknown): boolean => RetryError.isInstance(fault);

const isTimeout = (error: Error): boolean => error.name === "TimeoutError" || error.name === "AbortError";

/** Does it hold for the error or for one of its causes? */
function isIn(fault: unknown, holds: (error: Error) => boolean): boolean {
  for (let error = fault, depth = 0; error instanceof Error && depth < 8; error = error.cause, depth++)
    if (holds(error)) return true;
  return false;
}
