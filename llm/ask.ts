import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, NoObjectGeneratedError, Output } from "ai";
import { type ToldClaim, toldAnswer } from "./answer";
import { isMalformed, TooLongAnswer } from "./faults";
import { TASK } from "./prompt";
import type { LlmSettings } from "./settings";

/** Bytes of an answer that are read, and tokens that are asked for. */
const MOST_BYTES = 2_000_000;
const MOST_TOKENS = 8_000;
/** How often a request is made anew that the server put off (429, 5xx) or that did not reach it. */
const RETRIES = 3;

/** Counts what is used, also of answers that are of no use. */
export interface Meter {
  requests: number;
  tokensIn: number;
  tokensOut: number;
}

/**
 * What the model tells of one window. An answer in a wrong form is asked for once more. Waits as the server asks
 * (Retry-After, up to a minute), else longer each time, and never beyond the signal. Throws what the library throws.
 */
export async function askModel(
  settings: LlmSettings,
  prompt: string,
  { meter, signal }: { readonly meter: Meter; readonly signal: AbortSignal },
): Promise<ToldClaim[]> {
  try {
    return await askOnce(settings, prompt, meter, signal);
  } catch (fault) {
    if (!isMalformed(fault) || signal.aborted) throw fault;
    return askOnce(settings, prompt, meter, signal);
  }
}

async function askOnce(settings: LlmSettings, prompt: string, meter: Meter, abortSignal: AbortSignal) {
  const { url, model, key } = settings;
  const server = createOpenAICompatible({
    ...{ name: "llm", baseURL: url, supportsStructuredOutputs: true, fetch: counted(meter) },
    ...(key !== null && { apiKey: key }),
  });
  const count = (
    usage: { inputTokens?: number | undefined; outputTokens?: number | undefined } | undefined,
  ) => {
    meter.tokensIn += usage?.inputTokens ?? 0;
    meter.tokensOut += usage?.outputTokens ?? 0;
  };
  try {
    const { output, totalUsage } = await generateText({
      ...{ model: server(model), system: TASK, prompt, abortSignal },
      ...{ temperature: 0, maxOutputTokens: MOST_TOKENS, maxRetries: RETRIES },
      output: Output.object({ schema: toldAnswer, name: "claims" }),
    });
    count(totalUsage);
    return output.claims;
  } catch (fault) {
    if (NoObjectGeneratedError.isInstance(fault)) count(fault.usage);
    throw fault;
  }
}

/** Fetching that counts its requests, follows no redirect (which would carry the key on), and stops at an answer too long. */
const counted =
  (meter: Meter): typeof fetch =>
  async (input, init) => {
    meter.requests += 1;
    const answer = await fetch(input, { ...init, redirect: "error" });
    let size = 0;
    const bounded = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size > MOST_BYTES) controller.error(new TooLongAnswer("Too long."));
        else controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = answer;
    return new Response(answer.body?.pipeThrough(bounded) ?? null, { status, statusText, headers });
  };
