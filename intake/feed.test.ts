import { describe, expect, it } from "vitest";
import { readFeed } from "./feed";

const read = (text: string) => readFeed(new TextEncoder().encode(text), "https://news.example/feed");
const ITEM = { url: "https://news.example/a", title: "Talks fail", published: "2024-06-03" };

describe("a feed", () => {
  it.each([
    [
      "RSS",
      `<rss version="2.0"><channel><title>News</title><item><title>Talks &lt;b&gt;fail&lt;/b&gt;</title><link>/a#top</link>
       <pubDate>Mon, 03 Jun 2024 10:00:00 GMT</pubDate></item></channel></rss>`,
    ],
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Talks fail</title>
       <link rel="self" href="/self"/><link href="/a"/><published>2024-06-03T10:00:00Z</published></entry></feed>`,
    ],
    [
      "RDF",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title></channel>
       <item><title>Talks fail</title><link>https://news.example/a</link><dc:date>2024-06-03</dc:date></item></rdf:RDF>`,
    ],
    [
      "JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "News",
        items: [{ id: "1", url: "/a", title: "Talks fail", date_published: "2024-06-03T10:00:00Z" }],
      }),
    ],
  ])("of %s tells its title and its items, addresses whole", (_, text) => {
    expect(read(text)).toEqual({ title: "News", items: [ITEM] });
  });

  it("names an address once and none that is not of the web", () => {
    const items = ["/a", "/a", "javascript:alert(1)", "file:///etc/passwd"].map(
      (link) => `<item><title>x</title><link>${link}</link></item>`,
    );
    const { items: read_ } = read(
      `<rss version="2.0"><channel><title>N</title>${items.join("")}</channel></rss>`,
    );
    expect(read_.map(({ url }) => url)).toEqual(["https://news.example/a"]);
  });

  it("that is none says so", () => {
    expect(() => read("<html><body>No feed</body></html>")).toThrow("It is no feed");
  });
});
