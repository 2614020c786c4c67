import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { mintPrincipal } from "#auth/mint";
import { database } from "#db/client";
import { firstAdministrator } from "#db/gate/first-administrator";
import { decidedArticles } from "#db/queries/decided-articles";
import { counted } from "#domain/words";

// Writes the articles that editors wholly decided, with their accepted and corrected claims, for `npm run train -- --curated FILE`.
const { output } = parseArgs({ options: { output: { type: "string" } } }).values;
const desk = await firstAdministrator();
if (!output || !desk) {
  console.error(
    output
      ? "There is no desk yet. Start Gainsay once by `npm start`."
      : "Say where to write: npm run curated -- --output FILE",
  );
  process.exit(1);
}
const articles = await decidedArticles(mintPrincipal(desk));
writeFileSync(output, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
console.log(`${counted(articles.length, "decided article")} with ${counted(claims, "claim")} in ${output}`);
await database().$client.end();
