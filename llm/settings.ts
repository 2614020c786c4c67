import { z } from "zod";
import { InvalidFailure } from "#domain/failure";

/** Where a language model is asked, and how. The key goes into the header of a request and nowhere else. */
export interface LlmSettings {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** US dollars for a million tokens, in and out; null where they are not set */
  readonly prices: { readonly in: number; readonly out: number } | null;
  /** seconds for all that is asked about one document */
  readonly timeout: number;
  /** documents that one process asks about at the same time */
  readonly concurrency: number;
}

/** What to set, in one sentence. */
export const HOW_TO_SET =
  "Set GAINSAY_LLM_URL and GAINSAY_LLM_MODEL to ask a language model, for instance http://localhost:11434/v1 and a model that Ollama has.";

/**
 * An address that the operator sets is trusted as that of the database is: loopback and private hosts are allowed, which
 * a model on one's own machine needs. No page and no imported document can change it.
 */
const address = z.string().refine((given) => {
  if (!URL.canParse(given)) return false;
  const { protocol, username, password, search } = new URL(given);
  return /^https?:$/.test(protocol) && username === "" && password === "" && search === "";
});
const number = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d+(?:\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const whole = (least: number, most: number) => number(least, most).pipe(z.int());

const VARIABLES = {
  GAINSAY_LLM_URL: [
    address,
    "give an address that begins with http:// or https://, without a name, a password or a question mark",
  ],
  GAINSAY_LLM_MODEL: [z.string().max(200).regex(/^\S+$/), "give the model's name, without blanks"],
  GAINSAY_LLM_KEY: [
    z
      .string()
      .max(1000)
      .regex(/^[\x21-\x7E]+$/),
    "give the key alone, without blanks",
  ],
  GAINSAY_LLM_PRICE_IN: [number(0, 10_000), "give US dollars for a million tokens, as 0.15"],
  GAINSAY_LLM_PRICE_OUT: [number(0, 10_000), "give US dollars for a million tokens, as 0.60"],
  GAINSAY_LLM_TIMEOUT: [whole(1, 3600), "give whole seconds from 1 to 3600"],
  GAINSAY_LLM_CONCURRENCY: [whole(1, 32), "give a whole number from 1 to 32"],
} as const;
type Variable = keyof typeof VARIABLES;

/**
 * The settings of the language model from the environment; null where none is set, which is the default. Throws invalid
 * with a sentence that names the variable, and never its value.
 */
export function llmSettings(env: Readonly<Record<string, string | undefined>>): LlmSettings | null {
  const set = (Object.keys(VARIABLES) as Variable[]).filter((name) => env[name]?.trim());
  if (set.length === 0) return null;
  const url = read(env, "GAINSAY_LLM_URL");
  const model = read(env, "GAINSAY_LLM_MODEL");
  if (url === null || model === null)
    throw new InvalidFailure(`${set.join(", ")} alone is not enough. ${HOW_TO_SET}`);
  const prices = { in: read(env, "GAINSAY_LLM_PRICE_IN"), out: read(env, "GAINSAY_LLM_PRICE_OUT") };
  if ((prices.in === null) !== (prices.out === null))
    throw new InvalidFailure("Set both GAINSAY_LLM_PRICE_IN and GAINSAY_LLM_PRICE_OUT, or neither.");
  return {
    url: String(url).replace(/\/+$/, ""),
    model: String(model),
    key: asText(read(env, "GAINSAY_LLM_KEY")),
    prices: prices.in === null ? null : { in: Number(prices.in), out: Number(prices.out) },
    timeout: Number(read(env, "GAINSAY_LLM_TIMEOUT") ?? 120),
    concurrency: Number(read(env, "GAINSAY_LLM_CONCURRENCY") ?? 2),
  };
}

const asText = (value: string | number | null): string | null => (value === null ? null : String(value));

function read(env: Readonly<Record<string, string | undefined>>, name: Variable): string | number | null {
  const given = env[name]?.trim();
  if (!given) return null;
  const [schema, wanted] = VARIABLES[name];
  const result = schema.safeParse(given);
  if (!result.success) throw new InvalidFailure(`${name} is not right: ${wanted}.`);
  return result.data;
}
