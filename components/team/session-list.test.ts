import { describe, expect, it } from "vitest";
import { browserInWords } from "./session-list";

describe("what a browser says of itself", () => {
  it("is told in three words", () => {
    const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";
    expect(browserInWords(chrome)).toBe("Chrome on Linux");
    expect(browserInWords(`${chrome} Edg/140.0`)).toBe("Edge on Linux");
    expect(browserInWords("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1")).toBe(
      "Safari on iPhone",
    );
    expect(browserInWords("curl/8")).toBe("another program");
    expect(browserInWords(null)).toBe("a browser that does not say which");
  });
});
