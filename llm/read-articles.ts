import type { CleanArticle } from "#domain/extraction";
import type { ModelUse } from "#domain/model-use";
import type { GivenClaim } from "#extraction/given";
import { askModel, type Meter } from "./ask";
import { faultInWords, isAway } from "./faults";
import { PROMPT, windowPrompt } from "./prompt";
import { quotedClaims, type Told } from "./quoted";
import type { LlmSettings } from "./settings";
import { inTurn } from "./turns";
import { windowsOf } from "./windows";

/** An article that a model was asked about: what it found there, null where it was of no use; and what that took. */
export interface ModelReading {
  readonly text: string;
  readonly claims: readonly GivenClaim[] | null;
  readonly use: ModelUse;
}

/** Windows of a document that are asked about; a longer one is for the built-in extractor. */
const MOST_WINDOWS = 40;

/** Servers that were asked in vain, again and again, and from when on they are asked anew: an import does not wait for each document. */
const away = new Map<string, { readonly fault: string; readonly until: number }>();
/** Milliseconds for which such a server is left alone. */
const REST = 60_000;

function faultOf(url: string): string | null {
  const known = away.get(url);
  return known && known.until > Date.now() ? known.fault : null;
}

/**
 * Has a language model read the articles of one document, one after the other, within the time-out of the settings.
 * Never throws: where the model is of no use, the article says why, and so do all after it, unasked.
 */
export function readArticles(
  articles: readonly CleanArticle[],
  settings: LlmSettings,
): Promise<ModelReading[]> {
  return inTurn(settings.concurrency, async () => {
    const signal = AbortSignal.timeout(settings.timeout * 1000);
    const readings: ModelReading[] = [];
    let fault = faultOf(settings.url);
    for (const article of articles) {
      const reading = await readArticle(article, settings, signal, fault);
      readings.push(reading);
      fault ??= reading.use.fellBack;
    }
    return readings;
  });
}

async function readArticle(
  article: CleanArticle,
  settings: LlmSettings,
  signal: AbortSignal,
  before: string | null,
): Promise<ModelReading> {
  const { text } = article;
  const began = performance.now();
  const meter: Meter = { requests: 0, tokensIn: 0, tokensOut: 0 };
  const use = (fellBack: string | null, dropped: number): ModelUse => ({
    ...{ model: settings.model, prompt: PROMPT, fellBack, dropped, ...meter },
    cost: costOf(meter, settings),
    milliseconds: Math.round(performance.now() - began),
  });
  if (before !== null) return { text, claims: null, use: use(before, 0) };
  try {
    const windows = windowsOf(text);
    if (windows.length > MOST_WINDOWS)
      return { text, claims: null, use: use("The article is too long to ask a model about.", 0) };
    const told: Told[] = [];
    for (const window of windows)
      told.push({
        window,
        claims: await askModel(settings, windowPrompt(article, window), { meter, signal }),
      });
    const { claims, dropped } = quotedClaims(text, told, `the language model ${settings.model}`);
    return { text, claims, use: use(null, dropped) };
  } catch (error) {
    const fault = faultInWords(error, settings.timeout);
    if (isAway(error)) away.set(settings.url, { fault, until: Date.now() + REST });
    return { text, claims: null, use: use(fault, 0) };
  }
}

/** US dollars for what was used; null where no prices are set. */
const costOf = ({ tokensIn, tokensOut }: Meter, { prices }: LlmSettings): number | null =>
  prices && (tokensIn * prices.in + tokensOut * prices.out) / 1_000_000;
