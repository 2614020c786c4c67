/** What a page's data for machines (schema.org as JSON-LD) says of its article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** posts of a live blog, as the data gives them */
  readonly updates: readonly LinkedUpdate[];
}

export interface LinkedUpdate {
  readonly headline: string | null;
  readonly text: string;
  readonly published: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:\w{0,40}Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting)$/u;
const LARGEST = 2_000_000;
const MOST_NODES = 5000;

/** The first article that the scripts describe; null where none does. Scripts that are no JSON are passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts) {
    const found = objectsOf(parsed(script)).find((one) => typesOf(one).some((type) => ARTICLE.test(type)));
    if (found) return articleOf(found);
  }
  return null;
}

function parsed(script: string): unknown {
  if (script.length > LARGEST) return null;
  // Some wrap the data in comment marks, and break lines inside its strings.
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu,
    "",
  );
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(/\p{Cc}+/gu, " "));
    } catch {
      return null;
    }
  }
}

/** All objects in the data, the outer ones first. */
function objectsOf(data: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [data];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, 200));
    else if (isJson(one)) {
      found.push(one);
      queue.push(one["@graph"], one.mainEntity, one.mainEntityOfPage, one.itemListElement, one.item);
    }
  }
  return found;
}

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, 500) : value === undefined ? [] : [value];
const typesOf = (one: Json): string[] =>
  listed(one["@type"]).flatMap((type) => (typeof type === "string" ? [type.replace(/^.*[/:]/u, "")] : []));
const words = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** A name, or that of a person or body given as an object; several are joined by commas. */
function namesOf(value: unknown): string | null {
  const names = listed(value).flatMap((one) => words(isJson(one) ? namesOf(one.name) : one) ?? []);
  const told = names.filter((name) => !/^https?:/u.test(name));
  return told.length > 0 ? [...new Set(told)].join(", ").slice(0, 300) : null;
}

function articleOf(one: Json): LinkedArticle {
  return {
    headline: words(one.headline) ?? words(one.name),
    published: words(one.datePublished) ?? words(one.dateCreated),
    author: namesOf(one.author) ?? namesOf(one.creator),
    publisher: namesOf(one.publisher) ?? namesOf(one.sourceOrganization),
    language: words(one.inLanguage),
    updates: listed(one.liveBlogUpdate).flatMap((update) => (isJson(update) ? updateOf(update) : [])),
  };
}

function updateOf(update: Json): LinkedUpdate[] {
  const text = words(update.articleBody);
  if (!text) return [];
  return [{ headline: words(update.headline), text, published: words(update.datePublished) }];
}
