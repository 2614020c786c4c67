import { z } from "zod";
import { reasonInWords } from "../claims/claim-input";

/** Which article an editor means, and which version of its facts was on the screen. */
export const seenArticle = {
  articleId: z.uuid("This is not the id of an article."),
  version: z.number().int().positive("The version that was on the screen is missing. Load the page again."),
  why: reasonInWords,
};
