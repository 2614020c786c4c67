import { describe, expect, it } from "vitest";
import { llmSettings } from "./settings";

const URL_AND_MODEL = { GAINSAY_LLM_URL: "http://localhost:11434/v1/", GAINSAY_LLM_MODEL: "llama3.1:8b" };

describe("the settings of the language model", () => {
  it("are off by default", () => {
    expect(llmSettings({})).toBeNull();
    expect(llmSettings({ GAINSAY_LLM_URL: "" })).toBeNull();
  });

  it("need an address and a model; a server on this machine is allowed", () => {
    expect(llmSettings(URL_AND_MODEL)).toEqual({
      ...{ url: "http://localhost:11434/v1", model: "llama3.1:8b", key: null, prices: null },
      ...{ timeout: 120, concurrency: 2 },
    });
    expect(() => llmSettings({ GAINSAY_LLM_MODEL: "m" })).toThrow(
      /^GAINSAY_LLM_MODEL alone is not enough. Set/,
    );
  });

  it.each([
    ["GAINSAY_LLM_URL", "file:///etc/passwd"],
    ["GAINSAY_LLM_URL", "http://me:secret-word@host/v1"],
    ["GAINSAY_LLM_URL", "http://host/v1?key=secret-word"],
    ["GAINSAY_LLM_URL", "localhost"],
    ["GAINSAY_LLM_MODEL", "two secret-words"],
    ["GAINSAY_LLM_KEY", "secret-word\nX-Evil: 1"],
    ["GAINSAY_LLM_TIMEOUT", "0"],
    ["GAINSAY_LLM_TIMEOUT", "1e9"],
    ["GAINSAY_LLM_CONCURRENCY", "1.5"],
    ["GAINSAY_LLM_PRICE_IN", "-1"],
  ])("name %s where it is wrong, and never what was set", (name, value) => {
    const bad = () => llmSettings({ ...URL_AND_MODEL, [name]: value });
    expect(bad).toThrow(`${name} is not right`);
    expect(bad).not.toThrow("secret-word");
  });

  it("know a price only with its other half", () => {
    expect(() => llmSettings({ ...URL_AND_MODEL, GAINSAY_LLM_PRICE_IN: "0.15" })).toThrow("both");
    const priced = { ...URL_AND_MODEL, GAINSAY_LLM_PRICE_IN: "0.15", GAINSAY_LLM_PRICE_OUT: "0.6" };
    expect(llmSettings(priced)?.prices).toEqual({ in: 0.15, out: 0.6 });
  });
});
