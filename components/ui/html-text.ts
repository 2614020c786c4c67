/** HTML that `htmlOf` wrote: whatever words stand in it cannot become markup. Nothing else may make one. */
export type Html = string & { readonly writtenBy: "htmlOf" };

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENTITIES).map(([letter, entity]) => [entity, letter]),
);

const MARKUP = /[&<>"']/;
const EACH = /[&<>"']/g;

/** A text as it stands in HTML, between tags or in a quoted attribute: none of it can become markup. */
export const toHtml = (text: string): string =>
  MARKUP.test(text) ? text.replace(EACH, (letter) => ENTITIES[letter] ?? "") : text;

/** The text of which `toHtml` made this. */
export const fromHtml = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => LETTERS[entity] ?? "");
