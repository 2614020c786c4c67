import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { LlmSettings } from "#llm/settings";

/** What the server does with one request: answers by a status and a body, or hangs. */
export type Turn =
  | "hang"
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string };

interface Asked {
  readonly key: string | undefined;
  readonly body: string;
}

/** A chat completion as servers that speak OpenAI's protocol answer it, with the tokens it says it took. */
export const saying = (content: string, tokens = { prompt: 100, completion: 20 }): Turn => ({
  body: JSON.stringify({
    ...{ id: "1", object: "chat.completion", created: 0, model: "fake" },
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: {
      ...{ prompt_tokens: tokens.prompt, completion_tokens: tokens.completion },
      total_tokens: tokens.prompt + tokens.completion,
    },
  }),
});

/** An answer that holds these claims. */
export const telling = (...claims: object[]): Turn => saying(JSON.stringify({ claims }));

/**
 * A model's server on loopback that does what it is told, turn by turn; the last turn is done again and again. It is
 * asked as "fake", with the key "secret-of-the-desk".
 */
export async function fakeServer(...turns: readonly Turn[]) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const turn = turns[Math.min(asked.length, turns.length - 1)] ?? "hang";
      asked.push({ key: request.headers.authorization, body: Buffer.concat(chunks).toString() });
      if (turn === "hang") return;
      response.writeHead(turn.status ?? 200, { "content-type": "application/json", ...turn.headers });
      response.end(turn.body);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const settings: LlmSettings = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    ...{ model: "fake", key: "secret-of-the-desk", prices: { in: 1, out: 10 }, timeout: 20, concurrency: 2 },
  };
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { settings, asked, close };
}
