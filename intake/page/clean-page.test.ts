import { describe, expect, it } from "vitest";
import { cleanPage } from "./clean-page";

const PARAGRAPHS = [
  "The ministry of transport said on Tuesday that the bridge over the river had been closed because inspectors found cracks in two of its piers.",
  "Residents of the east bank accused the city of having ignored three warnings, the last of them sent in March, and demanded that the mayor explain herself.",
  'The mayor denied it. "Nobody warned us of anything," she told reporters, and promised to publish every letter her office had received since January.',
  "A spokesman for the engineers' union said the letters existed, that they carried dates and stamps, and that copies would be handed to the court.",
];
const DATA = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "WebSite", name: "Other" },
    {
      "@type": ["NewsArticle"],
      headline: "Bridge closed after cracks are found",
      datePublished: "2024-05-14T23:30:00-05:00",
      author: [{ "@type": "Person", name: "Ana Weber" }, { name: "Li Na" }],
      publisher: { name: "River Post" },
    },
  ],
};

function page(inside: string, head = ""): string {
  const links = ["Home", "Politics", "Sport", "Culture"]
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join("");
  return `<!doctype html><html lang="en"><head><title>Bridge closed after cracks are found | River Post</title>${head}</head>
    <body><nav><ul>${links}</ul></nav><main><article><h1>Bridge closed after cracks are found</h1>${inside}</article></main>
    <aside class="related"><h3>Most read</h3><ul>${links}</ul></aside><footer>© River Post. All rights reserved.</footer></body></html>`;
}
const paragraphs = PARAGRAPHS.map((one) => `<p>${one}</p>`);
const text = PARAGRAPHS.join("\n\n");

describe("a page", () => {
  it("gives its article's paragraphs and nothing around them", () => {
    const [first, ...rest] = paragraphs;
    const inside = `<p class="byline">By Ana Weber</p><div class="share-bar"><a href="#">Share</a></div>${first}
      <figure><img src="x"><figcaption>The bridge in May. Photo: A. Weber</figcaption></figure>
      <div class="newsletter-box"><p>Sign up for our morning letter, with all that matters in the city and around it.</p></div>
      ${rest.join("")}<h3>Related stories</h3><ul><li><a href="/a">Another bridge, another crack</a></li><li><a href="/b">Who pays for it</a></li></ul>`;
    expect(cleanPage(page(inside)).text).toBe(text);
  });

  it("keeps lists, headings and quotations that stand in the article", () => {
    const inside = `${paragraphs.join("")}<h2>What is known</h2><ul><li>Two piers are cracked.</li><li>No one is hurt.</li></ul>
      <blockquote><p>We wrote three times.</p></blockquote>${paragraphs[0]?.replace("Tuesday", "Monday")}`;
    expect(cleanPage(page(inside)).text).toContain(
      "What is known\n\nTwo piers are cracked.\n\nNo one is hurt.\n\nWe wrote three times.",
    );
  });

  it("tells title, day, outlet and authors by its data for machines first", () => {
    const head = `<script type="application/ld+json">${JSON.stringify(DATA)}</script>
      <meta property="article:published_time" content="2024-05-20"><link rel="canonical" href="https://post.example/2023/01/02/bridge">`;
    expect(cleanPage(page(paragraphs.join(""), head))).toMatchObject({
      title: "Bridge closed after cracks are found",
      outlet: "River Post",
      author: "Ana Weber, Li Na",
      published: "2024-05-14",
      publishedFrom: "json-ld",
      url: "https://post.example/2023/01/02/bridge",
      language: "en",
    });
  });

  it.each([
    [
      "open-graph",
      `<meta property="article:published_time" content="2024-05-14T08:00:00Z">`,
      "",
      "https://post.example/x",
    ],
    ["time", "", `<time datetime="2024-05-14">yesterday</time>`, "https://post.example/x"],
    ["url", "", "", "https://post.example/2024/may/14/bridge"],
    ["text", "", "<p>Published: 14 May 2024</p>", "https://post.example/x"],
  ])("without them by %s", (publishedFrom, head, inside, url) => {
    const cleaned = cleanPage(page(inside + paragraphs.join(""), head), url);
    expect(cleaned).toMatchObject({ published: "2024-05-14", publishedFrom });
  });

  it("that is too deep or too large is refused before anything is built of it", () => {
    const began = performance.now();
    expect(() => cleanPage("<div>".repeat(100_000))).toThrow("120 deep");
    expect(() => cleanPage("<p>a</p>".repeat(500_000))).toThrow("20000 elements");
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it.each([
    "",
    "no markup at all",
    "<p>",
    "<html></html>",
    "<!-- only a remark -->",
    "\0\0",
    "<br>".repeat(50),
  ])("of nothing, %j, holds no article and is no fault", (html) => {
    expect(cleanPage(html).text.length).toBeLessThan(20);
  });
});
